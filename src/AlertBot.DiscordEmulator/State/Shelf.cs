using System.Collections.Immutable;
using System.Text.Json;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>All documents of one kind, in order of key. Readers see a snapshot; writers go through <see cref="Store.Commit"/>.</summary>
internal sealed class Shelf<T>(string kind) : IShelf where T : class
{
    private ImmutableSortedDictionary<string, T> _documents = ImmutableSortedDictionary.Create<string, T>(KeyOrder.Instance);

    public string Kind => kind;

    public IEnumerable<T> All => _documents.Values;

    public IEnumerable<string> Keys => _documents.Keys;

    public T? Find(Snowflake id) => Find(id.ToString());

    public T? Find(string key) => _documents.GetValueOrDefault(key);

    public Change Put(Snowflake id, T document) => Put(id.ToString(), document);

    public Change Put(string key, T document) =>
        new(new JournalEntry(kind, key, WireJson.Text(document)), () => _documents = _documents.SetItem(key, document));

    public Change Remove(Snowflake id) => Remove(id.ToString());

    public Change Remove(string key) => new(new JournalEntry(kind, key, null), () => _documents = _documents.Remove(key));

    public void Load(string key, string json) =>
        _documents = _documents.SetItem(key, JsonSerializer.Deserialize<T>(json, WireJson.Options)!);
}
