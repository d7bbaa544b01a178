using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqEdit(FaqPick pick, ICuratedFaq faq) : ICommand
{
    // In the custom id of the form: short, and no question.
    private static readonly CommandOption _entry = new("entry", "The id of the entry");

    public static CommandDefinition Command { get; } = new("faq edit", "Change a question or its answer", [CommandOptions.Question], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Submitted ? SaveAsync(request, cancellationToken) : AskAsync(request.Get(CommandOptions.Question) ?? "", cancellationToken);

    private async Task<CommandReply> AskAsync(string typed, CancellationToken cancellationToken) =>
        await pick.FindAsync(typed, cancellationToken) is { Value: var entry }
            ? CommandReply.Ask(FaqForm.Of("Change a question", entry, ImmutableDictionary.CreateRange<string, string>(
                [new(_entry.Name, entry.Id), new(FaqForm.Version.Name, FaqForm.VersionOf(entry))])))
            : FaqPick.NotFound(typed);

    private async Task<CommandReply> SaveAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var before = await pick.FindAsync(request.Get(_entry) ?? "", cancellationToken);
        var (entry, problem) = FaqForm.Read(request, before?.Value ?? new FaqEntry("", new(""), "", "", new Source("", "", "", request.Now), Curated: true));
        if (entry is null)
            return CommandReply.Unknown("Not saved", problem!);
        if (before is null || FaqForm.VersionOf(before.Value) != request.Get(FaqForm.Version) || !await faq.ReplaceAsync(before, entry, cancellationToken))
            return FaqForm.Changed((await pick.FindAsync(request.Get(_entry) ?? "", cancellationToken))?.Value, entry);

        return CommandReply.Of("Saved", $"{entry.Question}\n{entry.Answer}");
    }
}
