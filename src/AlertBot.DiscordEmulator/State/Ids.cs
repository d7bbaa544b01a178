using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>New ids from the emulator's clock, each above every id given before, also within a millisecond and when the clock is set back.</summary>
internal sealed class Ids(TimeProvider time, Store store)
{
    private readonly Lock _gate = new();
    private ulong _last = store.Shelves().SelectMany(shelf => shelf.Keys).Select(key => Snowflake.Parse(key)?.Value ?? 0).DefaultIfEmpty().Max();

    public Snowflake Next()
    {
        lock (_gate)
        {
            _last = Math.Max(_last + 1, Snowflake.First(time.GetUtcNow()).Value);
            return new Snowflake(_last);
        }
    }
}
