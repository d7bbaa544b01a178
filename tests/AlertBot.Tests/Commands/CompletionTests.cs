using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Tests.Dossiers;

namespace AlertBot.Tests.Commands;

public static class CompletionTests
{
    private static readonly Dossier[] _dossiers =
    [
        Deal("kestrel-falcon", "Kestrel–Falcon", "Kestrel Labs", "Falcon Works"),
        Sample.Dossier,
        Deal("osprey", "Osprey buyout", "Osprey", status: DealStatus.Completed),
        Deal("meridian", "Meridian Kestrel Fund", "Meridian"),
    ];

    [Theory]
    [InlineData("", "Harbour–Kestrel, Kestrel–Falcon, Meridian Kestrel Fund, Osprey buyout")]
    [InlineData("kest", "Harbour–Kestrel, Kestrel–Falcon, Meridian Kestrel Fund")]
    [InlineData("fund", "Meridian Kestrel Fund")]
    [InlineData("kestrel fal", "Kestrel–Falcon")]
    [InlineData("kesterl falcon", "Kestrel–Falcon")]
    [InlineData("opsrey", "Osprey buyout")]
    [InlineData("HBR", "Harbour–Kestrel")]
    [InlineData("zzz", "")]
    public static async Task Deals_Are_Offered_By_Prefix_Then_Word_Then_Likeness(string typed, string names)
    {
        await using var desk = new CommandDesk(_dossiers);

        var choices = await desk.CompleteAsync("deal show", "deal", ("deal", typed));

        Assert.Equal(names, string.Join(", ", choices.Select(choice => choice.Name)));
    }

    [Fact]
    public static async Task No_More_Than_Discord_Takes_And_No_Longer()
    {
        await using var desk = new CommandDesk([.. Enumerable.Range(0, 40).Select(i => Deal($"d{i}", $"Deal {i} {new string('x', 120)}", "A"))]);

        var choices = await desk.CompleteAsync("deal show", "deal");

        Assert.Equal(25, choices.Count);
        Assert.All(choices, choice => Assert.InRange(choice.Name.Length, 1, 100));
    }

    [Theory]
    [InlineData("", "Can Kestrel now sell its chips to other cloud providers?|Who runs Kestrel?")]
    [InlineData("who ru", "Who runs Kestrel?")]
    [InlineData("chips", "Can Kestrel now sell its chips to other cloud providers?")]
    public static async Task Answered_Questions_Are_Offered(string typed, string questions)
    {
        await using var desk = new CommandDesk(_dossiers);

        var choices = await desk.CompleteAsync("faq ask", "question", ("question", typed));

        Assert.Equal(questions, string.Join('|', choices.Select(choice => choice.Value)));
    }

    [Fact]
    public static async Task A_Question_Too_Long_For_A_Choice_Is_Still_Answered()
    {
        var question = $"Who runs Kestrel, {new string('y', 100)}?";
        var entry = new FaqEntry("1entry", Sample.Deal.Id, question, "Tomas.", new("Admin", "FAQ", "", Sample.At(2026, 4, 1)), Curated: true);
        await using var desk = new CommandDesk(Sample.Empty with { Faq = [entry] });

        var choice = Assert.Single(await desk.CompleteAsync("faq ask", "question", ("question", "who")));
        var reply = await desk.AnswerAsync("faq ask", ("question", choice.Value));

        Assert.Equal((question, "Tomas."), (reply.Title, reply.Text));
    }

    private static Dossier Deal(string id, string name, string party, string? other = null, DealStatus status = DealStatus.Active) => Sample.Empty with
    {
        Deal = new Deal { Id = new(id), Name = name, Parties = other is null ? [new() { Name = party }] : [new() { Name = party }, new() { Name = other }], Status = status },
    };
}
