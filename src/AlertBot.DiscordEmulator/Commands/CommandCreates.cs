namespace AlertBot.DiscordEmulator.Commands;

/// <summary>200 application command creates a day and guild (interactions/application-commands.mdx, "Registering a Command").</summary>
internal sealed class CommandCreates(TimeProvider wireTime)
{
    private const int Most = 200;

    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    private DateTimeOffset _since = wireTime.GetUtcNow();
    private int _taken;

    public bool Take(int count)
    {
        if (wireTime.GetUtcNow() - _since >= _day)
            (_since, _taken) = (wireTime.GetUtcNow(), 0);
        if (_taken + count > Most)
            return false;

        _taken += count;
        return true;
    }
}
