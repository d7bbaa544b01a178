using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>The time zones that what is typed may mean: "berlin" is Europe/Berlin.</summary>
internal sealed class ZoneChoices : IOptionChoices
{
    public CommandOption Option => CommandOptions.Zone;

    public Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Choice>>(
    [
        .. TimeZones.Near(typed)
            .Take(Choice.Most)
            .Select(static zone => new Choice(zone, zone)),
    ]);
}
