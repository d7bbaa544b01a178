using System.Collections.Immutable;
using AlertBot.Developments;

namespace AlertBot.Commands;

/// <summary>Takes a development back, wherever it was told: its source retracted it, or it was none of the deal's.</summary>
internal sealed class AlertsWithdraw(WithdrawalDesk desk, Rights rights) : ICommand
{
    private const int MostReason = 300;

    public static readonly CommandOption Message = new("message", "The alert: its link or id (“Copy Message Link”), or its headline", Autocomplete: true);
    private static readonly CommandOption _reason = new("reason", "Why, as readers will see it; you are asked if it is left out");

    public static CommandDefinition Command { get; } =
        new("alerts withdraw", "Strike through an alert that was wrong, and take it off the record", [Message, _reason], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(request, request.Get(Message), cancellationToken) is not { } told)
            return CommandReply.Unknown("Which alert?", "Give me the link or the id of the message, or the headline as it stands there. In a message's menu, Apps, “Withdraw this alert” does the same.");
        // It is struck through in every server that was told.
        if (!await rights.MayChangeAsync(told.Deal.Server, request, cancellationToken))
            return Rights.NotYours(told.Deal);
        if (told.Development.Withdrawal is { } before)
            return CommandReply.Unknown("Withdrawn already", $"“{told.Development.Headline}” was withdrawn {Moment.Of(before.At)}: {before.Reason}");
        if (request.Get(_reason) is not { } reason)
        {
            return request.Submitted
                ? CommandReply.Unknown("Not withdrawn", "It needs a reason: readers see it beside what is struck through. Say the command again.")
                : CommandReply.Ask(Form(told.Development));
        }

        var withdrawal = new Withdrawal(Choice.Cut(reason, MostReason), request.UserId, request.Now);
        await desk.WithdrawAsync(told.Development, withdrawal, cancellationToken);
        return CommandReply.Of(
            "Withdrawn",
            $"“{told.Development.Headline}” is struck through within a minute or two, in every channel that was told. Timeline, terms and answers of {told.Deal.Name} leave out what only its reports said; later reports of it are no alerts. Where the same story is news for another deal, and not a day old, that one is told now: withdraw it too if the report itself was wrong.");
    }

    private static CommandForm Form(Development development) => new(
        "Withdraw this alert",
        [new(_reason.Name, "Why? Readers see this", "The report was retracted.", Most: MostReason)],
        ImmutableDictionary.CreateRange<string, string>([new(WithdrawalDesk.Development.Name, development.Id.Value)]));
}
