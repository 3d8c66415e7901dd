import './files.suite';
import './samples.suite';
import './editing.suite';
import './commands.suite';
