using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AlertBot.Discord.Messages;

using CsCheck;
using EmulatedDraft = AlertBot.DiscordEmulator.Messages.MessageDraft;
using EmulatedPlace = AlertBot.DiscordEmulator.Messages.MessagePlace;
using EmulatedErrors = AlertBot.DiscordEmulator.Limits.FormErrors;

namespace AlertBot.Tests.Discord.Messages;

public static class MessageLimitsTests
{
    [Fact]
    public static void Any_Text_In_Any_Field_Makes_A_Message_That_The_Emulator_Takes() => AnyMessage.Any.Sample(message =>
    {
        using var json = JsonDocument.Parse(message.ToJson());
        var errors = new EmulatedErrors();
        var draft = EmulatedDraft.Read(json.RootElement, [], EmulatedPlace.Channel, errors);

        Assert.True(draft is { IsEmpty: false } && !errors.Any, json.RootElement.GetRawText());
    }, iter: 100);

    [Fact]
    public static void Any_Text_Makes_Edits_Struck_Through_Cards_And_Replies_That_The_Emulator_Takes() => AnyRevision.Any.Sample(messages =>
    {
        foreach (var message in messages)
        {
            AssertTaken(message.ToJson(), EmulatedPlace.Channel);
            AssertTaken(message.ToEditJson(), EmulatedPlace.Edit);
        }
    }, iter: 100);

    [Fact]
    public static void Any_Text_In_Edits_Struck_Through_Cards_And_Replies_Is_Cut_Between_What_A_Reader_Sees_As_One_And_Pings_Nobody() => AnyRevision.Any.Sample(messages =>
    {
        foreach (var text in messages.SelectMany(message => Texts(MessageLimits.Fit(message))))
        {
            Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
            Assert.DoesNotContain("@everyone", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<@1>", text, StringComparison.Ordinal);
            Assert.True(Strikes(text) % 2 == 0, text);
            Assert.True(AreLinksWhole(text), text);
        }
    }, iter: 200);

    private static void AssertTaken(byte[] json, EmulatedPlace place)
    {
        using var document = JsonDocument.Parse(json);
        var errors = new EmulatedErrors();
        var draft = EmulatedDraft.Read(document.RootElement, [], place, errors);
        Assert.True(draft is { IsEmpty: false } && !errors.Any, document.RootElement.GetRawText());
        Assert.Equal("[]", document.RootElement.GetProperty("allowed_mentions").GetProperty("parse").GetRawText());
    }

    private static IEnumerable<string> Texts(DiscordMessage message) =>
        message.Embeds.SelectMany(embed => embed.Fields.Select(field => field.Value).Append(embed.Title).Append(embed.Description)).Append(message.Content).OfType<string>();

    /// <summary>Marks that strike text through; one that was escaped is text.</summary>
    private static int Strikes(string text) => Regex.Count(Regex.Replace(text, @"\\.", ""), "~~");

    /// <summary>A bracket that opens a link of ours is closed, and its address too.</summary>
    private static bool AreLinksWhole(string text) => !Regex.IsMatch(
        Regex.Replace(text, @"\[(?:\\.|[^\]\\])*\]\([^)\s]+\)|\\.|https?://\S+", ""), @"\[[^\]]*\]?\(?[^)]*$", RegexOptions.Singleline);

    [Fact]
    public static void A_Message_Of_Nothing_Still_Says_Something() => Assert.Equal("…", MessageLimits.Fit(new DiscordMessage { Embeds = [new() { Title = " " }] }).Content);

    [Fact]
    public static void A_Field_Without_A_Value_Is_Left_Out_And_One_Without_A_Name_Is_Not()
    {
        var embed = Assert.Single(MessageLimits.Fit(new() { Embeds = [new() { Title = "T", Fields = [new("name", " "), new(" ", "value")] }] }).Embeds);

        Assert.Equal([new EmbedField("\u200b", "value")], embed.Fields);
    }

    [Fact]
    public static void All_Embeds_Together_Hold_Six_Thousand_Characters()
    {
        var fitted = MessageLimits.Fit(new()
        {
            Embeds = [.. Enumerable.Range(0, 3).Select(_ => new Embed { Title = new string('t', 300), Description = new string('d', 5_000), Footer = new("footer") })],
        });

        Assert.Equal([256 + 4_096 + 6, 256 + 1_386], fitted.Embeds.Select(Length));
    }

    [Fact]
    public static void Of_Two_Embeds_With_One_Address_Discord_Would_Hide_The_Second_So_It_Has_None()
    {
        var embed = new Embed { Title = "T", Url = "https://outlet.example/a" };

        Assert.Equal(["https://outlet.example/a", null], MessageLimits.Fit(new() { Embeds = [embed, embed] }).Embeds.Select(static fitted => fitted.Url));
    }

    [Fact]
    public static void Buttons_That_Could_Not_Work_Are_Left_Out()
    {
        var row = new ButtonRow([
            Button.Link("bad", "javascript:alert(1)"),
            Button.Link("long", "https://outlet.example/" + new string('a', 512)),
            Button.Action("long", new string('a', 101)),
            Button.Action("first", "same"),
            Button.Action("second", "same"),
            Button.Action(new string('l', 90), "label"),
        ]);

        var fitted = Assert.Single(MessageLimits.Fit(new() { Content = "a", Rows = [row, new([Button.Link("bad", "x")])] }).Rows);

        Assert.Equal(["first", new string('l', 79) + "…"], fitted.Components.Select(static button => button.Label));
    }

    private static int Length(Embed embed) => embed.Title!.Length + embed.Description!.Length + (embed.Footer?.Text.Length ?? 0);
}
