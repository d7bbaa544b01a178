namespace AlertBot.SelfHost.Replay;

/// <summary>Stands at the time of the item that is replayed; never goes back.</summary>
internal sealed class ReplayClock : TimeProvider
{
    private DateTimeOffset _now;

    public void AdvanceTo(DateTimeOffset time) => _now = time > _now ? time : _now;

    public override DateTimeOffset GetUtcNow() => _now;
}
