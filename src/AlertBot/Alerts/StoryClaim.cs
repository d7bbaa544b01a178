using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>
/// Who tells a story to a channel, and who keeps silent for it. An alert that gave the story back, since what it told was wrong or its channel did
/// not want it, never has it again: whoever kept silent is free to tell.
/// </summary>
/// <param name="Teller">Null while nobody has it.</param>
internal sealed record StoryClaim(AlertId? Teller)
{
    public static readonly StoryClaim Free = new(Teller: null);

    public ImmutableArray<StoryClaim.Silent> KeptSilent { get; init; } = [];

    public ImmutableArray<AlertId> GaveBack { get; init; } = [];

    /// <summary>
    /// With this alert as the one that tells, where nobody does, or among those that keep silent. One that gave the story back is told, if it still is, as
    /// if nobody had it: it may be on its way, and is struck through.
    /// </summary>
    public (StoryClaim After, AlertId Teller) With(OutboxEntry alert)
    {
        if (GaveBack.Contains(alert.Id))
            return (this, alert.Id);
        if ((Teller ?? alert.Id) is var teller && teller != alert.Id)
            return (KeptSilent.Any(silent => silent.Alert == alert.Id) ? this : this with { KeptSilent = KeptSilent.Add(new(alert.Deal, alert.Development, alert.Id)) }, teller);

        return (Teller == alert.Id ? this : this with { Teller = alert.Id, KeptSilent = KeptSilent.RemoveAll(silent => silent.Alert == alert.Id) }, alert.Id);
    }

    /// <summary>Without this alert, for good.</summary>
    public StoryClaim Without(AlertId alert) => GaveBack.Contains(alert)
        ? this
        : this with { Teller = Teller == alert ? null : Teller, GaveBack = GaveBack.Add(alert), KeptSilent = KeptSilent.RemoveAll(silent => silent.Alert == alert) };

    /// <summary>An alert that was not told since the channel has its story from another.</summary>
    internal sealed record Silent(DealId Deal, DevelopmentId Development, AlertId Alert);
}
