using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqEdit(FaqPick pick, ICuratedFaq faq, AnswerShelf shelf) : ICommand
{
    // In the custom id of the form: short, and no question.
    private static readonly CommandOption _entry = new("entry", "The id of the entry");

    public static CommandDefinition Command { get; } =
        new("faq edit", "Change a question or its answer", [CommandOptions.Question, CommandOptions.Shared], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        // A form that is opened again names its entry as well.
        var typed = request.Get(_entry) ?? (request.Submitted ? null : request.Get(CommandOptions.Question)) ?? "";
        var found = await pick.FindAsync(typed, request, cancellationToken);
        if (found is not null && !await pick.MayChangeAsync(found.Value, request, cancellationToken))
            return Rights.NotYours(found.Value.Question);
        if (request.Submitted)
            return await SaveAsync(found, request, cancellationToken);
        if (found is null)
            return FaqPick.NotFound(typed);

        return request.Flag(CommandOptions.Shared) is { } shared ? await ShareAsync(found, shared, request, cancellationToken) : Ask(found.Value);
    }

    private static CommandReply Ask(FaqEntry entry) => CommandReply.Ask(FaqForm.Of("Change a question", entry, ImmutableDictionary.CreateRange<string, string>(
        [new(_entry.Name, entry.Id), new(FaqForm.Version.Name, FaqForm.VersionOf(entry))])));

    private async Task<CommandReply> ShareAsync(Versioned<FaqEntry> found, bool shared, CommandRequest request, CancellationToken cancellationToken)
    {
        if (found.Value.Server is null)
            return CommandReply.Unknown(found.Value.Question, "This answer is no server's: whoever sees the deal sees it.");
        if (!await faq.ReplaceAsync(found, found.Value with { Shared = shared }, cancellationToken))
            return FaqForm.Changed((await pick.FindAsync(found.Value.Id, request, cancellationToken))?.Value, typed: null);

        shelf.Forget();
        return CommandReply.Of(found.Value.Question, shared ? "Other servers that see the deal see this answer now." : "Only this server sees this answer now.");
    }

    private async Task<CommandReply> SaveAsync(Versioned<FaqEntry>? before, CommandRequest request, CancellationToken cancellationToken)
    {
        var (entry, problem) = FaqForm.Read(request, before?.Value ?? new FaqEntry("", new(""), "", "", new Source("", "", "", request.Now), Curated: true));
        if (entry is null)
            return CommandReply.Unknown("Not saved", problem!);
        if (before is null || FaqForm.VersionOf(before.Value) != request.Get(FaqForm.Version) || !await faq.ReplaceAsync(before, entry, cancellationToken))
            return FaqForm.Changed((await pick.FindAsync(request.Get(_entry) ?? "", request, cancellationToken))?.Value, entry);

        shelf.Forget();
        return CommandReply.Of("Saved", $"{entry.Question}\n{entry.Answer}");
    }
}
