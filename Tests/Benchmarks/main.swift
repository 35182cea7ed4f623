// Prints the figures of this machine as JSON. Run it in release mode: `swift run -c release vmfa-bench`.
print(try OTPBenchmarks.run().json)
