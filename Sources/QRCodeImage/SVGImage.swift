extension QRCode {
  /// A black and white SVG picture with the quiet zone, one user unit a module.
  public func renderSVG() -> [UInt8] {
    let side = size + 2 * QRCode.quietZone
    var svg = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">
      <rect width="\(side)" height="\(side)" fill="#fff"/>
      <path fill="#000" d="
      """.utf8)
    appendSVGPath(to: &svg)
    svg += "\"/>\n</svg>\n".utf8
    return svg
  }

  /// The dark modules alone as the data of an SVG path, one user unit a module, moved by the quiet zone.
  public func renderSVGPath() -> [UInt8] {
    var path: [UInt8] = []
    appendSVGPath(to: &path)
    return path
  }

  private func appendSVGPath(to svg: inout [UInt8]) {
    // Never moved, so that no part of the code stays behind in memory: a run takes up to 20 bytes, and every second
    // module may begin one.
    svg.reserveCapacity(svg.count + size * (size + 1) * 10 + 64)
    for row in 0..<size {
      var column = 0
      while column < size {
        var run = 0
        while isDark(column: column + run, row: row) { run += 1 }
        if run > 0 {
          svg += "M\(column + QRCode.quietZone) \(row + QRCode.quietZone)h\(run)v1h-\(run)z".utf8
        }
        column += run + 1
      }
    }
  }
}
