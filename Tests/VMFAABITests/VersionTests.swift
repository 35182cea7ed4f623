import CVMFA
import Testing
import VMFATestSupport

@testable import VMFAABI

@Test("The header, the library and the program have one version")
func version() throws {
  #expect(unsafe String(cString: vmfa_version()) == VMFA_VERSION)
  #expect(try Command.run(Command.vmfa, ["--version"]).output == "vmfa \(VMFA_VERSION)\n")
}
