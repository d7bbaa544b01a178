namespace AlertBot.Storage;

/// <summary>The row that says what a store is: which schema its rows have, and what a restore did to it.</summary>
/// <param name="Schema">The newest schema that was written here (<see cref="Document.Schema"/>).</param>
/// <param name="Restoring">A restore has begun and not ended.</param>
/// <param name="Taken">When the backup was taken that was restored here; null where none was.</param>
/// <param name="Restored">When that was.</param>
internal sealed record StoreMark(int Schema, bool Restoring = false, DateTimeOffset? Taken = null, DateTimeOffset? Restored = null)
{
    public static StoreMark New { get; } = new(Document.Schema);

    /// <summary>Why this AlertBot must leave the store alone; null when it need not.</summary>
    public string? Refusal => this switch
    {
        { Schema: > Document.Schema } => $"The store was written by a newer AlertBot (schema {Schema}, this one knows {Document.Schema}): update this one.",
        { Restoring: true } => "A restore of this store was begun and did not end: run it again with --force.",
        _ => null,
    };
}
