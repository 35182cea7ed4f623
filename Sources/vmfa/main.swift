internal import Glibc
internal import VMFASystem

let isOutputOpen = ProcessState.fillStandardDescriptors()
ProcessState.hideMemory()
ProcessState.ignoreBrokenPipes()
// Nothing is left to flush or to undo: `exit` would only touch pages to free what ends anyway.
_exit(Program.run(.ofProcess, isOutputOpen: isOutputOpen).rawValue)
