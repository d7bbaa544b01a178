using System.Text.Json.Nodes;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Tests.Discord.Messages;
using AlertBot.Tests.Storage;
using CsCheck;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Whatever is typed, chosen, pressed or forged, whoever does it: a clear, private answer, no failure on our side, and nothing of another server.</summary>
public static class BadInputTests
{
    private const string Here = "200000000000000001";
    private const string Elsewhere = "200000000000000002";
    private const string Secret = "marzipan";

    private static readonly string[] _names =
        ["", "acme-globex", "Acme – Globex", "ACME", "nobody", "why|acme-globex|1nothing", "1|deal list", "../../etc", "a\u0000b", "‮evil", "💥", "@everyone", "[x](javascript:x)", "99999999999999999999", "-1", "NaN", "true"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task Any_Command_With_Any_Values_Gets_A_Private_Answer()
    {
        await using var desk = await OpenAsync();
        var value = Gen.OneOf<JsonNode?>(
            AnyText.Any.Select(static text => (JsonNode?)text),
            OneOf(_names).Select(static text => (JsonNode?)text),
            Gen.Double.Where(double.IsFinite).Select(static number => (JsonNode?)number),
            Gen.Bool.Select(static flag => (JsonNode?)flag),
            Gen.Const((JsonNode?)null));
        var option = Gen.Select(OneOf([.. CommandList.All.SelectMany(static command => command.Options).Select(static option => option.Name).Distinct(), "k", "entry", "v", "alert", "other"]), value);

        await Gen.Select(OneOf([.. CommandList.All.Select(static command => command.Name), "deal", "nonsense", "faq nonsense"]), option.Array[0, 4], Gen.Int[0, 3])
            .SampleAsync(async (name, options, who) => AssertPolite(await Who(desk, who).AskAsync(name, [.. options.DistinctBy(static option => option.Item1)])), iter: 600);
        Assert.DoesNotContain(desk.Log.Lines, static line => line.Contains("failed", StringComparison.Ordinal));
    }

    [Fact]
    public static async Task Any_Letters_Typed_Get_Choices_That_Discord_Takes()
    {
        await using var desk = await OpenAsync();
        var options = CommandList.All.SelectMany(static command => command.Options.Where(static option => option.Autocomplete).Select(option => (command.Name, Option: option.Name))).Distinct().ToArray();

        await Gen.Select(OneOf(options), Gen.OneOf(AnyText.Any, OneOf(_names)), Gen.Int[0, 3]).SampleAsync(
            async (place, typed, who) =>
            {
                var reaction = await Who(desk, who).CompleteAsync(place.Name, place.Option, (place.Option, typed));
                Assert.Equal(200, reaction.Status);
                Assert.InRange(reaction.Choices.Count, 0, 25);
                Assert.All(reaction.Data.GetProperty("choices").EnumerateArray(), static choice =>
                {
                    Assert.InRange(choice.GetProperty("name").GetString()!.Length, 1, 100);
                    Assert.InRange(choice.GetProperty("value").GetString()!.Length, 1, 100);
                });
                Assert.DoesNotContain(Secret, reaction.Text, StringComparison.Ordinal);
            },
            iter: 400);
    }

    [Fact]
    public static async Task Any_Custom_Id_And_Any_Text_In_A_Form_Gets_A_Private_Answer()
    {
        await using var desk = await OpenAsync();
        var real = (await desk.Admin(Here).AskAsync("faq add", ("deal", "acme-globex"))).CustomId;
        var forged = Gen.OneOf(
            AnyText.Any,
            OneOf(_names),
            Gen.Select(Gen.Int[0, real.Length - 1], Gen.Char['a', 'z'], (at, letter) => $"{real[..at]}{letter}{real[(at + 1)..]}").Where(id => id != real));

        await Gen.Select(forged, Gen.OneOf(AnyText.Any, OneOf(_names)), Gen.Int[0, 3]).SampleAsync(
            async (id, text, who) =>
            {
                AssertPolite(await Who(desk, who).PressAsync(id));
                AssertPolite(await Who(desk, who).SubmitAsync(id, ("question", text), ("answer", text), ("name", text)));
            },
            iter: 300);
        Assert.Equal(Elsewhere, Assert.Single((await desk.Get<IDossierStore>().GetAsync(Samples.Acme, Stop))!.Faq).Server);
    }

    [Fact]
    public static async Task A_Form_Of_Another_User_Is_Not_Taken()
    {
        await using var desk = await OpenAsync();
        var form = (await desk.Admin(Here).AskAsync("faq add", ("deal", "acme-globex"))).CustomId;

        var refused = await desk.Admin(Here, "300000000000000009").SubmitAsync(form, ("question", "Why?"), ("answer", "Since."));

        Assert.StartsWith("This form is not known any more. Please begin again with the command.", refused.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6_000)]
    [InlineData(100_000)]
    public static async Task A_Very_Long_Question_Is_Answered_In_What_Discord_Takes(int length)
    {
        await using var desk = await OpenAsync();

        foreach (var letters in new[] { "why ", "東京", "🧨", "a" })
        {
            var asked = await desk.Member(Here).AskAsync("faq ask", ("question", string.Concat(Enumerable.Repeat(letters, length / letters.Length))), ("deal", "acme-globex"));
            AssertPolite(asked);
            Assert.InRange(asked.Data.GetProperty("embeds")[0].GetProperty("title").GetString()!.Length, 1, 256);
        }
    }

    private static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(at => all[at]);

    private static Visitor Who(SignedDesk desk, int number) => number switch
    {
        0 => desk.Admin(Here),
        1 => desk.Member(Here),
        2 => desk.Member(server: null),
        _ => desk.Admin(SignedDesk.OperatorsServer),
    };

    private static void AssertPolite(Reaction reaction)
    {
        Assert.Equal(200, reaction.Status);
        Assert.DoesNotContain(Secret, reaction.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("That did not work", reaction.Text, StringComparison.Ordinal);
        var type = reaction.Json.GetProperty("type").GetInt32();
        if (type == 9)
            return;

        Assert.Equal(4, type);
        Assert.True(reaction.IsForAskerOnly, reaction.Text);
        Assert.True(reaction.Data.GetProperty("embeds")[0].GetProperty("description").GetString()!.Length is > 0 and <= 4096, reaction.Text);
    }

    private static async Task<SignedDesk> OpenAsync()
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        await desk.Get<ICuratedFaq>().AddAsync(
            new FaqEntry("1secret", Samples.Acme, "Who pays?", $"The {Secret} fund.", Samples.Source, Curated: true) { Server = Elsewhere }, Stop);
        return desk;
    }
}
