namespace AlertBot.Storage;

/// <summary>One write of a transaction.</summary>
internal abstract record TableWrite(string Row)
{
    /// <summary>Fails the transaction when the row exists.</summary>
    internal sealed record Insert(string Row, string Data) : TableWrite(Row);

    /// <summary>Writes whatever was there.</summary>
    internal sealed record Upsert(string Row, string Data) : TableWrite(Row);

    /// <summary>Fails the transaction when the row is gone or has another ETag.</summary>
    internal sealed record Replace(string Row, string Data, string ETag) : TableWrite(Row);

    /// <summary>Fails the transaction when the row is gone, or has another ETag where one is given.</summary>
    internal sealed record Delete(string Row, string? ETag = null) : TableWrite(Row);
}
