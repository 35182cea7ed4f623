// Prints the figures of this machine as JSON. Run it in release mode: `swift run -c release vmfa-bench [otp|policy|account|harness]...`.
let chosen = CommandLine.arguments.dropFirst()
var report = Report()
if chosen.isEmpty || chosen.contains("otp") { try OTPBenchmarks.run(&report) }
if chosen.isEmpty || chosen.contains("policy") { try PolicyBenchmarks.run(&report) }
if chosen.isEmpty || chosen.contains("account") { try AccountBenchmarks.run(&report) }
if chosen.isEmpty || chosen.contains("harness") { try HarnessBenchmarks.run(&report) }
print(report.json)
