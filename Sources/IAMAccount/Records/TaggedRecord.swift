/// A record of something that can be tagged.
protocol TaggedRecord: AccountRecord {
  var tags: [Tag] { get set }
}
