/// The program's version, as `--version` prints it and editions name it.
let programVersion = "0.7.0"
