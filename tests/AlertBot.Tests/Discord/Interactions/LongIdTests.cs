using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Messages;
using AlertBot.Dossiers;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using CsCheck;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>A deal's id may have 64 characters and its name 100, and a custom id of Discord's 100: every form opens and every page is turned all the same.</summary>
public static class LongIdTests
{
    private const string Here = "200000000000000001";
    private const string Question = "Which bank finances the purchase?";
    private const int Modal = 9;

    private static readonly Gen<string> _ids = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"].Array[1, 64].Select(static letters => new string(letters));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(47)]
    [InlineData(64)]
    public static async Task Every_Form_Opens_And_Every_List_Is_Turned_And_Shared(int length)
    {
        await using var desk = await SignedDesk.StartAsync();
        var (id, admin) = (new DealId(new string('x', length)), desk.Admin(SignedDesk.OperatorsServer));
        await FillAsync(desk, id);
        await admin.AskAsync("faq questions", ("keep", true));
        await admin.AskAsync("faq ask", ("question", Question));

        foreach (var typed in new[] { id.Value, Name(id) })
        {
            foreach (var command in new[] { "faq add", "track edit" })
                AssertForm(await admin.AskAsync(command, ("deal", typed), ("shared", command == "faq add" ? true : null)));
            AssertForm(await admin.AskAsync("faq answer", ("unanswered", Question), ("deal", typed)));
            foreach (var command in new[] { "deal timeline", "deal sources", "faq list" })
                await AssertTurnedAsync(admin, await admin.AskAsync(command, ("deal", typed)));
        }

        AssertForm(await admin.AskAsync("faq edit", ("question", "What is question 7?")));
        AssertForm(await admin.AskAsync("alerts withdraw", ("message", "Headline")));
        var answered = await admin.AskAsync("faq answer", ("unanswered", Question), ("deal", id.Value));
        Assert.Equal("Saved", (await admin.SubmitAsync(answered.CustomId, ("question", Question), ("answer", "Meridian Bank."))).Title);
        Assert.Equal("No questions wait", (await admin.AskAsync("faq questions")).Title);
    }

    [Fact]
    public static void Whatever_The_Deal_Every_Buttons_And_Forms_Id_Is_No_Longer_Than_Discord_Takes()
    {
        var seal = new CustomIdSeal(Microsoft.Extensions.Options.Options.Create(new AlertBot.Discord.DiscordOptions { Token = "token" }));
        var writer = new ReplyWriter(seal);
        var commands = CommandList.All.Where(static command => command.Options.Any(static option => option.Name == CommandOptions.Deal.Name)).ToArray();

        Gen.Select(Gen.Int[0, commands.Length - 1], _ids, Gen.Int[1, 998]).Sample((at, id, page) =>
        {
            var request = new CommandRequest(commands[at].Name, [], "300000000000000001", Here, "4", Samples.Noon) { Page = page };
            var lines = Enumerable.Range(0, 15_000).Select(static i => new ReplyLine("Lead", "Text")).ToArray();
            var reply = new CommandReply("Title", "Text", [.. lines], []) { About = new(id), Picture = new("p.png", "", static () => []) };
            var shown = writer.Write(reply with { Lines = commands[at].Paged ? reply.Lines : [] }, request);
            var buttons = shown.Rows.SelectMany(static row => row.Components).ToArray();
            Assert.Equal((commands[at].Paged ? 2 : 0) + (commands[at].AdminsOnly || commands[at].Personal ? 0 : 1), buttons.Length);
            Assert.All(buttons, static button => Assert.InRange(button.CustomId!.Length, 1, ButtonLimits.CustomId));
        }, iter: 40);
    }

    [Fact]
    public static async Task A_Form_That_Is_Slow_To_Open_Is_Opened_By_A_Button()
    {
        var slow = new SlowCommand();
        await using var asker = await Asker.StartAsync(slow);
        var typing = asker.TypeAsync("slow");
        await slow.Asked.Task.WaitAsync(Stop);
        var promised = await asker.Rig.OutwaitAsync(typing);
        slow.Answer.SetResult(CommandReply.Ask(new CommandForm("A form", [new("question", "Question")], [])));
        while (!asker.Rig.Log.Lines.Any(static line => line.StartsWith("Information: The deferred reply to slow: sent as message", StringComparison.Ordinal)))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop);

        var told = await asker.ReadAsync(promised);
        var opened = await asker.PushAsync(told, "Open the form");

        Assert.Equal("Discord did not let me open the form here; the button opens it.", Asker.Text(told));
        Assert.True(opened.TryGetProperty("modal", out var modal) && modal.ValueKind == System.Text.Json.JsonValueKind.Object, opened.ToString());
    }

    private static string Name(DealId id) => $"Öl & Wärme – {new string('ß', 40)}{id.Value[..40]}";

    private static void AssertForm(Reaction reaction)
    {
        Assert.True(reaction.Json.GetProperty("type").GetInt32() == Modal, reaction.Text);
        Assert.InRange(reaction.CustomId.Length, 1, ButtonLimits.CustomId);
    }

    private static async Task AssertTurnedAsync(Visitor visitor, Reaction first)
    {
        Assert.True(first.ButtonIds.Count == 2, first.Description);
        var second = await visitor.PressAsync(first.ButtonIds[0]);
        Assert.StartsWith("Page 2 of ", second.Data.GetProperty("embeds")[0].GetProperty("footer").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, (await visitor.PressAsync(first.ButtonIds[1])).Json.GetProperty("type").GetInt32());
    }

    private static async Task FillAsync(SignedDesk desk, DealId id)
    {
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Id = id, Name = Name(id), Everything = false }, Stop);
        var table = desk.Get<IEntityTable>();
        foreach (var i in Enumerable.Range(0, 40))
        {
            var source = new Source("Ledger", $"Title {i}", $"https://ledger.example/{i}", Samples.Noon.AddDays(-7 * i));
            await desk.Get<IDossierStore>().PutFaqAsync(new FaqEntry($"q{i}", id, $"What is question {i}?", $"Answer {i}.", source, Curated: true), Stop);
            await table.SubmitAsync(
                Keys.Of(id),
                [
                    new TableWrite.Upsert($"timeline|1x{i:D3}|000", Document.Write(new TimelineRow(new($"{source.AsOf:yyyy-MM-dd}"), $"{(char)('A' + (i % 26))}{(char)('a' + (i / 26))}corp joins as buyer {i}", [source]))),
                    new TableWrite.Upsert($"report|1x{i:D3}", Document.Write(Samples.Report(i + 1) with { Deal = id })),
                ],
                Stop);
        }

        await table.SubmitAsync(Keys.Of(id), [new TableWrite.Upsert(Keys.Development(Samples.DevelopmentId()), Document.Write(Samples.Development() with { Deal = id }))], Stop);
    }
}
