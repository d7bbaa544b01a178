using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Control;

/// <summary>Server-Sent Events: every change of what the page shows, and the clock once a second.</summary>
internal sealed class EventStream : IDisposable
{
    private static readonly string[] _shown = ["channel", "message", "command", "user", "role", "application"];
    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Channel<string>, bool> _readers = new();
    private readonly TimeProvider _time;
    private readonly ITimer _clock;

    public EventStream(Store store, TimeProvider time, TimeProvider wireTime)
    {
        _time = time;
        store.Committed += entry => Publish(entry);
        _clock = wireTime.CreateTimer(_ => Tell("clock", Now()), null, _tick, _tick);
    }

    public async Task ServeAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        // A reader that does not keep up loses the oldest; it reloads everything when it reconnects.
        var events = System.Threading.Channels.Channel.CreateBounded<string>(new BoundedChannelOptions(4096) { FullMode = BoundedChannelFullMode.DropOldest });
        _readers[events] = true;
        try
        {
            await http.Response.WriteAsync(Event("hello", Now()), http.RequestAborted);
            await foreach (var text in events.Reader.ReadAllAsync(http.RequestAborted))
            {
                await http.Response.WriteAsync(text, http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page went away, or the emulator stops.
        }
        finally
        {
            _readers.TryRemove(events, out _);
        }
    }

    public void Dispose()
    {
        _clock.Dispose();
        foreach (var reader in _readers.Keys)
            reader.Writer.TryComplete();
    }

    private static string Event(string name, string data) => string.Create(CultureInfo.InvariantCulture, $"event: {name}\ndata: {data}\n\n");

    private string Now() => WireJson.Text(new { Now = _time.GetUtcNow() });

    private void Publish(JournalEntry entry)
    {
        // The application's document holds its key and token: the page is told that it changed, and asks for what it may know.
        if (_shown.Contains(entry.Kind))
            Tell("change", new JsonObject { ["kind"] = entry.Kind, ["key"] = entry.Key, ["document"] = Document(entry) }.ToJsonString());
    }

    private static JsonNode? Document(JournalEntry entry) => entry.Json is null || entry.Kind is "application" ? null : JsonNode.Parse(entry.Json);

    private void Tell(string name, string data)
    {
        foreach (var reader in _readers.Keys)
            reader.Writer.TryWrite(Event(name, data));
    }
}
