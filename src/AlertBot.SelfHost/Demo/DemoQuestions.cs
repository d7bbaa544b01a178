using System.Collections.Immutable;
using AlertBot.Commands;

namespace AlertBot.SelfHost.Demo;

/// <summary>Asks the desk what a reader might, through the same router as Discord's commands, and prints the answers.</summary>
internal static class DemoQuestions
{
    private static readonly (string Shown, string Name, (string Option, string Value)[] Options)[] _questions =
    [
        ("/deal timeline microsoft-openai", "deal timeline", [("deal", "microsoft-openai")]),
        ("/deal terms microsoft-openai", "deal terms", [("deal", "microsoft-openai")]),
        ("/faq ask How much will Amazon invest in OpenAI?", "faq ask", [("question", "How much will Amazon invest in OpenAI?")]),
        ("/faq ask What does Microsoft pay its canteen cooks?", "faq ask", [("question", "What does Microsoft pay its canteen cooks?")]),
    ];

    public static async Task AskAsync(TextWriter output, IServiceProvider services, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var router = services.GetRequiredService<CommandRouter>();
        foreach (var (shown, name, options) in _questions)
        {
            var given = options.ToImmutableDictionary(option => option.Option, option => option.Value);
            var reply = await router.AnswerAsync(new CommandRequest(name, given, "reader", null, null, now), cancellationToken);
            await output.WriteLineAsync();
            await output.WriteLineAsync(shown);
            await WriteAsync(output, reply);
        }
    }

    private static async Task WriteAsync(TextWriter output, CommandReply reply)
    {
        await output.WriteLineAsync($"  {reply.Title}");
        foreach (var line in Mention.Plain(Moment.Plain(reply.Text)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            await output.WriteLineAsync($"  {line}");
        foreach (var line in reply.Lines)
            await output.WriteLineAsync($"  {line.Lead.TrimEnd(':')}: {Mention.Plain(Moment.Plain(line.Text)).Replace("\n", "\n    ", StringComparison.Ordinal)}");
        foreach (var source in reply.Sources)
            await output.WriteLineAsync($"  ({source.Outlet}, {source.AsOf:yyyy-MM-dd}: {source.Title})");
        if (reply.Note is { } note)
            await output.WriteLineAsync($"  {note}");
    }
}
