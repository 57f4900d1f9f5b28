import BangkomCommand

BangkomCommand.run()
