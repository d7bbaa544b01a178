using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>A row as today's code writes it.</summary>
/// <param name="Kind">What its document holds.</param>
/// <param name="Rewrite">The document of a row, read and written by today's code.</param>
internal sealed record StoredRow(Entity Entity, Type Kind, Func<Entity, string> Rewrite)
{
    public static StoredRow Of<T>(string partition, string row, T value) =>
        new(new Entity(partition, row, Document.Write(value)), typeof(T), entity => Document.Write(Document.Read<T>(entity)));

    public (string Partition, string Row) Key => (Entity.Partition, Entity.Row);
}
