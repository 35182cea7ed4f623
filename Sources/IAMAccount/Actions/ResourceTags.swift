internal import IAMPolicy

extension ActionTable {
  /// The three actions on the tags of a kind of resource, which all have one form.
  ///
  /// Of users, roles, policies and devices others speak; for all that are made here, keys differ by case.
  /// - Parameters:
  ///   - noun: as the actions' names have it, such as `SAMLProvider`.
  ///   - name: the parameter that says which one is meant.
  ///   - find: the resource with the key of its record.
  static func tagging<Record: TaggedRecord>(
    _ noun: String, _ name: Parameter, asks permissions: @escaping @Sendable (Call) throws -> [Permission],
    _ find: @escaping @Sendable (Call) throws -> (key: String, record: Record)
  ) -> [Action] {
    [
      .changing(
        .iam, "Tag" + noun, [name, .required("Tags", .tags)],
        asks: { call in try permissions(call).map { call.tagged($0, call.input.requestTags) } }
      ) { call in
        var (key, record) = try find(call)
        record.tags = try record.tags.merging(call.input.neededTags(.exact), .exact)
        try call.records.put(key, record)
        return nil
      },

      .changing(
        .iam, "Untag" + noun, [name, .required("TagKeys", .tagKeys)],
        asks: { call in
          try permissions(call).map { permission in
            var permission = permission
            permission.context.set("aws:TagKeys", values: call.input.texts("TagKeys") ?? [])
            return permission
          }
        }
      ) { call in
        var (key, record) = try find(call)
        let keys = call.input.texts("TagKeys") ?? []
        guard !keys.isEmpty else { throw ServiceError.invalidInput("Error occurred while validating input. ") }
        record.tags = record.tags.removing(keys, .exact)
        try call.records.put(key, record)
        return nil
      },

      .reading(.iam, "List\(noun)Tags", [name] + Parameter.page, asks: permissions) { call in
        try call.page(try find(call).record.tags)
      },
    ]
  }
}
