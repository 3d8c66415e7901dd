-- Drives the server from Neovim's own client (0.7 or later) and writes what it got as JSON.
-- Environment: SERVER (the bundle), NODE, STATEMENT (the file to open), RESULT (the file to write).
local result = {}

local function position(words)
  for line, text in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = text:find(words, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { line, column })
      return
    end
  end
  error('not in the text: ' .. words)
end

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, 5000)
  if problem then error(method .. ': ' .. problem) end
  for _, answer in pairs(answers) do
    if answer.error then error(method .. ': ' .. vim.inspect(answer.error)) end
    return answer.result
  end
end

local function here() return vim.lsp.util.make_position_params(0, 'utf-16') end

local function drive()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.STATEMENT))
  local client = vim.lsp.start_client({
    name = 'communique',
    cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
    root_dir = vim.fn.fnamemodify(vim.env.STATEMENT, ':h'),
  })
  vim.lsp.buf_attach_client(0, client)
  vim.wait(10000, function() return vim.lsp.buf_get_clients(0)[client] ~= nil and vim.lsp.get_client_by_id(client).initialized end, 20)

  position('welcomed')
  result.hover = ask('textDocument/hover', here())
  result.symbols = ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
  position('7 June')
  result.date = ask('textDocument/hover', here())

  -- Diagnostics are pushed: this client does not ask for them.
  vim.wait(5000, function() return #vim.diagnostic.get(0) > 0 end, 20)
  result.diagnostics = vim.tbl_map(function(d) return { code = d.code or d.user_data.lsp.code, line = d.lnum } end, vim.diagnostic.get(0))

  -- Arabic: columns are bytes in Neovim and UTF-16 code units in the protocol.
  position('الأعضاء')
  local params = here()
  params.newName = 'المشاركون'
  local edit = ask('textDocument/rename', params)
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  position('welcomed')
  result.after = ask('textDocument/hover', here())
  result.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  position('it it')
  local actions = ask('textDocument/codeAction', vim.tbl_extend('force', vim.lsp.util.make_given_range_params(nil, nil, 0, 'utf-16'), {
    range = { start = here().position, ['end'] = here().position },
    context = { diagnostics = {} },
  }))
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  result.fixed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  vim.lsp.stop_client(client)
  result.stopped = vim.wait(5000, function() return vim.lsp.get_client_by_id(client) == nil end, 20)
end

local ok, problem = pcall(drive)
if not ok then result.problem = tostring(problem) end
vim.fn.writefile({ vim.json.encode(result) }, vim.env.RESULT)
vim.cmd('qall!')
