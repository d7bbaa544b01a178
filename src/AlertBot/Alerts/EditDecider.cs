using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>Decides whether a message is edited now, later or not at all. Pure.</summary>
internal static class EditDecider
{
    // A reader sees a line change while they read it; more often than this it flickers.
    private static readonly TimeSpan _spacing = TimeSpan.FromMinutes(1);

    // Readers are past it by then, and Discord limits edits of older messages (30046, topics/opcodes-and-status-codes).
    private static readonly TimeSpan _fresh = TimeSpan.FromHours(1);

    /// <param name="wanted">What the message should show.</param>
    /// <param name="unwanted">Why its channel is told nothing of this any more; null when it is.</param>
    public static EditDecision Decide(SentAlert sent, Shown wanted, string? unwanted, DateTimeOffset now)
    {
        if (sent.Gone is { } gone)
            return new EditDecision.Leave(gone);
        // What was wrong must not stand there as a fact, whoever wants what by now.
        if (unwanted is not null && !wanted.Withdrawn)
            return new EditDecision.Leave(unwanted);
        if (sent.Shown?.Hash == wanted.Hash)
            return new EditDecision.Leave("it shows what it should");
        if (now < sent.LastWritten + _spacing)
            return new EditDecision.Wait(sent.LastWritten + _spacing);

        // What a message shows may be unknown, after an attempt whose end was not seen.
        var material = sent.Shown is not { } shown || wanted.IsMaterialTo(shown);
        return material || now <= sent.SentAt + _fresh ? new EditDecision.Edit() : new EditDecision.Leave("it is over an hour old, and nothing material was added");
    }

    /// <summary>Whether nothing that the development tells now could change the message any more; then it needs no looking at.</summary>
    public static bool IsPast(SentAlert sent, Development development, DateTimeOffset now) =>
        sent.Gone is not null || (sent.Shown is { } shown && now > sent.SentAt + _fresh && !Shown.Of("", development).IsMaterialTo(shown));

    /// <summary>When a message may be edited next: now, or a minute after it was written.</summary>
    public static DateTimeOffset NextAfter(DateTimeOffset written, DateTimeOffset now) => written + _spacing > now ? written + _spacing : now;
}
