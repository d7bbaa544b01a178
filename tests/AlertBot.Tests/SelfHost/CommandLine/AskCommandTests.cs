using System.CommandLine;
using System.Text.Json;
using AlertBot.SelfHost.Ask;
using AlertBot.SelfHost.CommandLine;

namespace AlertBot.Tests.SelfHost.CommandLine;

public sealed class AskCommandTests : IDisposable
{
    private const string Article =
        """
        Harbour rewrites its pact with Kestrel

        Harbour and Kestrel said on Tuesday, 3 March 2026, that they have new terms. Kestrel grants Harbour a non-exclusive licence through 2032.
        Harbour owns 27 percent of Kestrel, and Kestrel will spend $250 billion on its cloud.

        FAQs
        Can Kestrel sell its chips to others?
        Yes. Any provider may order them.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alertbot-ask");

    [Theory]
    [InlineData("How much of Kestrel does Harbour own?", "Harbour owns 27 percent of Kestrel, and Kestrel will spend $250 billion on its cloud.")]
    [InlineData("Until when does Harbour's license run?", "Kestrel grants Harbour a non-exclusive licence through 2032.")]
    [InlineData("is harbours licence exclusive", "No. Kestrel grants Harbour a non-exclusive licence through 2032.")]
    [InlineData("Is Kestrel allowed to sell chips to others?", "Yes. Any provider may order them.")]
    public async Task An_Article_Answers_With_Its_Source(string question, string answer)
    {
        var article = File("article.txt", Article);

        var (exit, output, errors) = await RunAsync("--articles", article, "--questions", Questions(question), "--json");

        Assert.Equal((ExitCode.Fine, 0), (exit, errors.Length));
        var given = Read(Assert.Single(output));
        Assert.Equal((true, answer), (given.GetProperty("answered").GetBoolean(), given.GetProperty("answer").GetString()));
        Assert.Equal(article, given.GetProperty("sources")[0].GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, given.GetProperty("faq").ValueKind);
    }

    [Theory]
    [InlineData("How much of Harbour does Kestrel own?")]
    [InlineData("How much of Falcon does Harbour own?")]
    [InlineData("What did Harbour own in 2019?")]
    [InlineData("When was Kestrel founded?")]
    [InlineData("Who runs Kestrel?")]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("🦅🦅 ﷽ ‮ नमस्ते")]
    public async Task What_The_Article_Does_Not_Say_Is_Not_Answered(string question)
    {
        var (exit, output, _) = await RunAsync("--articles", File("article.txt", Article), "--questions", Questions(question), "--json");

        Assert.Equal(ExitCode.Fine, exit);
        var given = Read(Assert.Single(output));
        Assert.False(given.GetProperty("answered").GetBoolean(), given.ToString());
        Assert.Equal((JsonValueKind.Null, 0), (given.GetProperty("answer").ValueKind, given.GetProperty("sources").GetArrayLength()));
    }

    [Fact]
    public async Task Lines_With_One_Id_And_Variants_Are_Wordings_Of_One_Entry()
    {
        var faq = File("faq.jsonl",
            """
            {"id":"card","question":"Where is my card?","answer":"On its way."}
            {"id":"card","question":"my card has not arrived"}
            {"id":7,"question":"Change the PIN","variants":["How do I choose a new PIN?"],"answer":"At any machine."}
            """);

        var (_, output, errors) = await RunAsync("--faq", faq, "--questions", Questions("the card did not arrive", "i want to chose a new pin", "Which horse won?"), "--json");

        Assert.Empty(errors);
        Assert.Equal(["card", "7", null], output.Select(line => Read(line).GetProperty("faq").GetString()));
        Assert.Equal(["On its way.", "At any machine.", null], output.Select(line => Read(line).GetProperty("answer").GetString()));
    }

    [Fact]
    public async Task A_Bad_Line_Is_Named_And_The_Others_Are_Answered()
    {
        var faq = File("faq.jsonl",
            """
            {"id":"card","question":"Where is my card?","answer":"On its way."}
            {"id":"x","question":
            {"question":"no id"}
            {"id":"y","answer":"no question"}
            [1]
            {"id":"z","question":5}
            {"id":"w","question":"half \ud800"}
            """);

        var (exit, output, errors) = await RunAsync("--faq", faq, "--articles", "nowhere.txt", File("empty.txt", ""), "--questions", Questions("where is my card"), "--json");

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal("card", Read(Assert.Single(output)).GetProperty("faq").GetString());
        Assert.Equal(8, errors.Length);
        Assert.StartsWith($"alertbot: {faq}(2): not JSON", errors[0], StringComparison.Ordinal);
        Assert.Equal($"alertbot: {faq}(3): it has no \"id\".", errors[1]);
        Assert.Equal($"alertbot: {faq}(4): an FAQ pair needs \"question\".", errors[2]);
        Assert.Equal($"alertbot: {faq}(5): not a JSON object.", errors[3]);
        Assert.Equal($"alertbot: {faq}(6): \"question\" must be a text.", errors[4]);
        Assert.Contains("half a character", errors[5], StringComparison.Ordinal);
        Assert.Equal("alertbot: nowhere.txt: no such file.", errors[6]);
        Assert.EndsWith("empty.txt: an empty file.", errors[7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Question_Of_Six_Thousand_Characters_Is_Taken()
    {
        var question = string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"kestrl{(char)('a' + (i % 26))}"));

        var (exit, output, _) = await RunAsync("--articles", File("article.txt", Article), "--questions", Questions(question, "When? " + new string('w', 6000), new string('?', 6000)));

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal(3, output.Count(line => line.Contains("I do not ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task When_It_Does_Not_Know_It_Offers_The_Nearest_Questions()
    {
        var faq = File("faq.jsonl", """{"id":"1","question":"Who runs Kestrel?","answer":"Tomas."}""");

        var (_, output, _) = await RunAsync("Who", "audits", "Kestrel?", "--faq", faq);

        Assert.Equal(["1  Who audits Kestrel?", "    I do not know: nothing I have read answers this.", "    I can answer: Who runs Kestrel?"], output);
    }

    [Fact]
    public async Task An_Article_Offers_The_Questions_That_It_Answers_Itself()
    {
        var (_, output, _) = await RunAsync("Who", "audits", "Kestrel?", "--articles", File("article.txt", Article));

        Assert.Equal("    I can answer: Can Kestrel sell its chips to others?", output[^1]);
    }

    [Fact]
    public async Task An_Answer_Is_As_Of_Its_Article_And_Says_What_Newer_One_Touches_It()
    {
        var faq = File("faq.jsonl", """{"id":"1","question":"Who runs Kestrel?","answer":"Tomas Lindqvist."}""");
        System.IO.File.SetLastWriteTimeUtc(faq, new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc));
        var newer = File("newer.txt", "Kestrel replaces its chief executive Tomas Lindqvist\n\nPublished 2 June 2026\n\nAda Brandt runs Kestrel from now on, the company said.\n");

        var (_, output, _) = await RunAsync("Who runs Kestrel?", "--faq", faq, "--articles", File("article.txt", Article), newer);
        var (_, licence, _) = await RunAsync("Until when does Harbour's license run?", "--articles", File("article.txt", Article), newer);

        Assert.Equal(["    Tomas Lindqvist.", $"    {faq}(1), 5 January 2026", "    May be out of date: Kestrel replaces its chief executive Tomas Lindqvist (newer.txt, 2 June 2026)"], output[1..]);
        Assert.EndsWith("article.txt, 3 March 2026", licence[2], StringComparison.Ordinal);
        Assert.Equal(3, licence.Length);
    }

    [Theory]
    [InlineData(new[] { "Who runs Kestrel?", "Who audits Kestrel?" }, new[] { "1  Who runs Kestrel?", "2  Who audits Kestrel?" })]
    [InlineData(new[] { "who runs Kestrel", "who audits it" }, new[] { "1  who runs Kestrel", "2  who audits it" })]
    [InlineData(new[] { "Who", "runs", "Kestrel" }, new[] { "1  Who runs Kestrel" })]
    [InlineData(new[] { "Who", "runs", "it?", "Since", "when?" }, new[] { "1  Who runs it?", "2  Since when?" })]
    [InlineData(new[] { "Who runs Kestrel?", "Why?" }, new[] { "1  Who runs Kestrel?", "2  Why?" })]
    public async Task Each_Quoted_Question_Is_One_And_Loose_Words_Are_Those_Of_One(string[] typed, string[] asked)
    {
        var (exit, output, _) = await RunAsync([.. typed, "--articles", File("article.txt", Article)]);

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal(asked, output.Where(line => char.IsDigit(line[0])));
    }

    [Fact]
    public async Task A_Loose_Word_Beside_A_Quoted_Question_Is_Asked_Back()
    {
        var (exit, _, errors) = await RunAsync("Who runs Kestrel?", "Harbour", "--articles", File("article.txt", Article));

        Assert.NotEqual(ExitCode.Fine, exit);
        Assert.Equal("\"Harbour\" stands beside a question in quotation marks and is none by itself: put each question in quotation marks of its own.", errors[0]);
    }

    [Fact]
    public static void Standard_Input_Holds_A_Question_A_Line()
    {
        using var input = new StringReader("Who runs Kestrel?\n\n until when does the licence run \n");

        Assert.Equal(["Who owns it?", "Who runs Kestrel?", "until when does the licence run"], TypedQuestions.Of(["Who owns it?", "-"], input));
    }

    [Theory]
    [InlineData("the of and")]
    [InlineData("?!")]
    [InlineData("‮🦅 ¿")]
    public async Task Who_Asks_About_Nothing_Is_Told_So(string question)
    {
        var (_, output, _) = await RunAsync(question, "--articles", File("article.txt", Article));

        Assert.Equal("    I do not see what this asks about: name a party, a term, an amount or a date.", output[1]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static JsonElement Read(string line) => JsonDocument.Parse(line).RootElement;

    private string Questions(params string[] questions) =>
        File("questions.jsonl", string.Join('\n', questions.Select((question, i) => JsonSerializer.Serialize(new { id = $"{i}", question }))));

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Exit, string[] Output, string[] Errors)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var exit = await AskCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        return (exit, Lines(output), Lines(errors));
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
