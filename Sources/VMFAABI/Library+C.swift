// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import OTPCore
internal import VMFAServer

@c @implementation
public func vmfa_version() -> UnsafePointer<CChar>! { unsafe constant("0.1.0") }

@c @implementation
public func vmfa_status_name(_ status: vmfa_status) -> UnsafePointer<CChar>! {
  switch status {
  case VMFA_OK: unsafe constant("VMFA_OK")
  case VMFA_REFUSED: unsafe constant("VMFA_REFUSED")
  case VMFA_BAD_ARGUMENT: unsafe constant("VMFA_BAD_ARGUMENT")
  case VMFA_BAD_HANDLE: unsafe constant("VMFA_BAD_HANDLE")
  case VMFA_FAILED: unsafe constant("VMFA_FAILED")
  default: unsafe constant("unknown")
  }
}

@c @implementation
public func vmfa_free(_ memory: UnsafeMutableRawPointer!) { unsafe Memory.free(memory) }

@c @implementation
public func vmfa_close(_ handle: vmfa_handle) -> vmfa_status {
  border {
    guard let held = HandleTable.shared.withLock({ $0.remove(handle) }) else { throw Fault.handle("handle") }
    if case .server(let server) = held { server.stop(within: .zero) }
    return VMFA_OK
  }
}

/// A text that is there as long as the program is.
private func constant(_ text: StaticString) -> UnsafePointer<CChar> {
  unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}
