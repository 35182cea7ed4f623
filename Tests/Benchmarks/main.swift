// Prints the figures of this machine as JSON. Run it in release mode: `swift run -c release vmfa-bench [otp|policy|account]...`.
let chosen = CommandLine.arguments.dropFirst()
var report = Report()
if chosen.isEmpty || chosen.contains("otp") { try OTPBenchmarks.run(&report) }
if chosen.isEmpty || chosen.contains("policy") { try PolicyBenchmarks.run(&report) }
if chosen.isEmpty || chosen.contains("account") { try AccountBenchmarks.run(&report) }
print(report.json)
