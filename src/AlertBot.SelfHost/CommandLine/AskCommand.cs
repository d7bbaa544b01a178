using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AlertBot.Dossiers;
using AlertBot.SelfHost.Ask;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot ask</c>: answers out of articles and an FAQ, or that they do not say.</summary>
internal static class AskCommand
{
    private static readonly Argument<string[]> _question = new("question") { Description = "what you want to know, each question in quotation marks; before the options. - reads a question a line from standard input", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string[]> _articles = new("--articles") { Description = "articles to answer from, text or HTML", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> _faq = new("--faq")
    {
        Description = "FAQ pairs as JSON lines {id, question, answer}; another line with the same id is another wording, as is each in \"variants\"",
        AllowMultipleArgumentsPerToken = true,
    };
    private static readonly Option<string[]> _questions = new("--questions") { Description = "questions as JSON lines {id, question}", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object a question" };

    public static Command Create()
    {
        var command = new Command("ask", "Answer questions out of articles and an FAQ, with the source; or say that they do not say.")
        {
            _question, _articles, _faq, _questions, _json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_articles) is not { Length: > 0 } && result.GetValue(_faq) is not { Length: > 0 })
                result.AddError("ask needs --articles FILE, --faq FILE or both.");
            if (result.GetValue(_questions) is not { Length: > 0 } && result.GetValue(_question) is not { Length: > 0 })
                result.AddError("ask needs --questions FILE, or the question itself.");
            if (TypedQuestions.Problem(result.GetValue(_question) ?? []) is { } problem)
                result.AddError(problem);
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var faq = (parsed.GetValue(_faq) ?? []).SelectMany(path => AskLines.Faq(path, problems.Add)).ToArray();
        var articles = await AskArticles.ReadAsync(parsed.GetValue(_articles) ?? [], problems.Add, cancellationToken);
        var desk = AskDesk.Of(faq, articles);
        var output = parsed.InvocationConfiguration.Output;
        await using var services = ModelServices.Create();
        var writer = services.GetRequiredService<AnswerWriter>();
        foreach (var asked in Asked(parsed, problems.Add))
            await output.WriteLineAsync(Written(await desk.AskAsync(asked, writer, cancellationToken), asked, parsed.GetValue(_json)));
        foreach (var problem in problems)
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"alertbot: {problem}");
        return problems.Count == 0 ? ExitCode.Fine : ExitCode.BadInput;
    }

    private static IEnumerable<AskedQuestion> Asked(ParseResult parsed, Action<string> report) =>
    [
        .. TypedQuestions.Of(parsed.GetValue(_question) ?? [], Console.In).Select((question, i) => new AskedQuestion((i + 1).ToString(CultureInfo.InvariantCulture), question)),
        .. (parsed.GetValue(_questions) ?? []).SelectMany(path => AskLines.Questions(path, report)),
    ];

    private static string Written(AskAnswer answer, AskedQuestion asked, bool json) => json
        ? JsonSerializer.Serialize(answer, AskJson.Lines.AskAnswer)
        : string.Join(Environment.NewLine, AskText.Lines(answer, asked));
}
