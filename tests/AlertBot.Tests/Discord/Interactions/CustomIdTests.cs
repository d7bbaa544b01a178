using System.Collections.Immutable;
using AlertBot.Commands;
using AlertBot.Discord;
using AlertBot.Discord.Interactions;
using Microsoft.Extensions.Options;

namespace AlertBot.Tests.Discord.Interactions;

public static class CustomIdTests
{
    private static readonly CustomIdSeal _seal = Of("token");

    [Fact]
    public static void What_Was_Given_To_A_User_Is_Opened_For_Him_Only_Also_By_Another_Instance()
    {
        var customId = _seal.Seal("page|1|deal list", "9")!;

        Assert.Equal("page|1|deal list", Of("token").Open(customId, "9"));
        Assert.Null(_seal.Open(customId, "8"));
        Assert.Null(_seal.Open(customId.Replace("list", "show", StringComparison.Ordinal), "9"));
        Assert.Null(Of("another").Open(customId, "9"));
        Assert.Null(_seal.Open("page|1|deal list", "9"));
        Assert.Null(_seal.Open("", "9"));
        Assert.Null(_seal.Open("|", "9"));
    }

    [Fact]
    public static void The_Longest_Deal_Id_Fits_And_What_Does_Not_Is_No_Button()
    {
        var request = new CommandRequest("deal timeline", ImmutableDictionary<string, string>.Empty.Add("deal", new string('x', 64)), "9", null, null, default);

        Assert.NotNull(_seal.Seal($"{ReplyWriter.Turn}|{CommandState.Of(request, CommandReply.Of("", ""), 3)}", "9"));
        Assert.Null(_seal.Seal(new string('x', 92), "9"));
    }

    [Theory]
    [InlineData("a|b=c", "=|%")]
    [InlineData("東京", "")]
    public static void A_Request_Comes_Back_From_Its_State(string one, string two)
    {
        var state = new CommandState(2, "faq ask", ImmutableDictionary<string, string>.Empty.Add("question", one).Add("deal", two));

        var read = CommandState.Read(state.ToString())!;

        Assert.Equal((2, "faq ask", one, two), (read.Page, read.Name, read.Options["question"], read.Options["deal"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x|deal list")]
    [InlineData("-1|deal list")]
    [InlineData("1|")]
    [InlineData("deal list|deal")]
    public static void What_Is_No_State_Is_None(string text) => Assert.Null(CommandState.Read(text));

    private static CustomIdSeal Of(string token) => new(Options.Create(new DiscordOptions { Token = token }));
}
