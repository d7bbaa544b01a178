using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>Somebody wants to be told by direct messages.</summary>
internal sealed class Follow(FollowDesk desk, IDirectMessages messages, DossierDesk deals) : ICommand
{
    private static readonly CommandOption _deal = CommandOptions.Deal with { Description = "The deal, by its name; leave it out to follow all of them", Required = false };

    public static CommandDefinition Command { get; } =
        new("follow", "Tell me what is new about a deal, or all, by direct message", [_deal, SubscriptionOptions.Kinds, SubscriptionOptions.Least], Personal: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var all = await deals.DealsAsync(request, cancellationToken);
        var name = request.Get(_deal);
        var deal = name is null ? null : DealLookup.Find(all, name);
        if (name is not null && deal is null)
            return DealLookup.NotFound(all, name);
        if (await messages.OpenAsync(request.UserId, cancellationToken) is var opened && opened.ChannelId is not { } channel)
            return CommandReply.Unknown("Not followed", opened.Problem ?? "Discord did not open our direct messages. Try again in a minute.");

        var before = await desk.InAsync(channel, cancellationToken);
        var edit = SubscriptionEdit.Of(From(request.GuildId, With(before?.Value, deal, channel, request.UserId)), request, all);
        if (edit.Problems is { Count: > 0 } problems)
            return CommandReply.Unknown("Nothing was changed", string.Join('\n', problems));

        if (!await desk.SaveAsync(before, edit.After, request, cancellationToken))
            return await desk.ChangedAsync(request, all, cancellationToken);

        var names = Names(edit.After, all);
        if (before?.Value.Deals.IsEmpty is true && deal is not null)
            return CommandReply.Of("You follow all deals", $"{deal.Name} is among them, so nothing has changed. To follow it alone, say /unfollow and then this again.");
        return before is null ? Told(names, await desk.GreetAsync(edit.After, request.UserId, names, request.Now, cancellationToken)) : Following(names, "What is new comes by direct message.");
    }

    // Who follows all follows each one already.
    private static Subscription With(Subscription? before, Deal? deal, string channel, string userId) => (before, deal) switch
    {
        (null, _) => new Subscription(channel, deal is null ? [] : [deal.Id]) { Person = userId },
        (_, null) => before with { Deals = [] },
        _ => before.Follows(deal.Id) ? before : before with { Deals = before.Deals.Add(deal.Id) },
    };

    private static Subscription From(string? server, Subscription followed) =>
        server is null || followed.IsIn(server) ? followed : followed with { In = followed.In.Add(server) };

    public static string Names(Subscription followed, IReadOnlyList<Deal> all) => followed.Deals.IsEmpty
        ? "all deals"
        : string.Join(", ", followed.Deals.Select(id => all.FirstOrDefault(deal => deal.Id == id)?.Name ?? id.Value));

    private static CommandReply Told(string names, NoticeOutcome outcome) => outcome switch
    {
        NoticeOutcome.Sent => Following(names, "I have just written to you; what is new comes there."),
        NoticeOutcome.Refused(var code, var reason) when !Refusal.IsPersonUnreachable(code) => CommandReply.Unknown(
            $"You follow {names}, but my first message was refused",
            $"Discord did not take it: {reason} (code {code}). That says nothing about you: what is new is sent to you all the same, and if Discord refuses that too, the people who run me are told. /unfollow ends it."),
        NoticeOutcome.Refused(var code, var reason) => CommandReply.Unknown("I cannot write to you", $"{Refusal.WhatToDo(code)} Then say /follow again. (Discord: {reason})"),
        NoticeOutcome.Waits(var reason) => Following(names, $"My first message is still on its way ({reason}); it is tried again by itself."),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static CommandReply Following(string names, string text) => CommandReply.Of($"You follow {names}", $"{text} /unfollow ends it, and so does the button under each message.");
}
