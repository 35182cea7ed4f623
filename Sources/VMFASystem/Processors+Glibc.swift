internal import CVMFASystem

/// The processors of this machine.
package enum Processors {
  /// How many of them this process may run on.
  package static var available: Int { max(Int(vmfa_available_processors()), 1) }
}
