using System.Text;
using AlertBot.Discord.Messages;

namespace AlertBot.Tests.Discord.Messages;

public static class DiscordMessageTests
{
    [Fact]
    public static void A_Message_Pings_Nobody() => Assert.Equal(
        """{"content":"@everyone","embeds":[],"components":[],"flags":0,"allowed_mentions":{"parse":[]}}""",
        Json(new DiscordMessage { Content = "@everyone" }.ToJson()));

    [Fact]
    public static void Only_Roles_Named_On_Purpose_May_Be_Pinged() => Assert.Equal(
        """{"content":"<@&7>","embeds":[],"components":[],"flags":0,"allowed_mentions":{"parse":[],"roles":["7"]}}""",
        Json(new DiscordMessage { Content = "<@&7>", PingedRoles = ["7", "7"] }.ToJson()).Replace("\\u003C", "<", StringComparison.Ordinal)
            .Replace("\\u003E", ">", StringComparison.Ordinal).Replace("\\u0026", "&", StringComparison.Ordinal));

    [Fact]
    public static void A_Nonce_Is_Enforced() => Assert.Equal(
        """{"content":"a","embeds":[],"components":[],"flags":0,"nonce":"n1","enforce_nonce":true,"allowed_mentions":{"parse":[]}}""",
        Json(new DiscordMessage { Content = "a", Nonce = "n1" }.ToJson()));

    [Fact]
    public static void An_Edit_Pings_Nobody_Either_And_Has_No_Nonce() => Assert.Equal(
        """{"content":"a","embeds":[],"components":[],"flags":0,"allowed_mentions":{"parse":[]}}""",
        Json(new DiscordMessage { Content = "a", Nonce = "n1" }.ToEditJson()));

    [Fact]
    public static void Embeds_And_Buttons_Are_Written_As_Discord_Names_Them() => Assert.Equal(
        """
        {"content":"","embeds":[{"title":"T","url":"https://outlet.example/","description":"D","color":255,"timestamp":"2026-04-27T12:00:00+00:00","author":{"name":"A"},"fields":[{"name":"N","value":"V","inline":true}],"footer":{"text":"F"}}],"components":[{"components":[{"type":2,"style":5,"label":"Read","url":"https://outlet.example/"},{"type":2,"style":2,"label":"Why","custom_id":"why|d|a"}],"type":1}],"flags":64,"allowed_mentions":{"parse":[]}}
        """,
        Json(new DiscordMessage
        {
            Embeds =
            [
                new()
                {
                    Title = "T",
                    Url = "https://outlet.example",
                    Description = "D",
                    Color = 255,
                    Timestamp = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero),
                    Author = new("A"),
                    Fields = [new("N", "V", Inline: true)],
                    Footer = new("F"),
                },
            ],
            Rows = [new([Button.Link("Read", "https://outlet.example"), Button.Action("Why", "why|d|a")])],
            Flags = MessageFlags.Ephemeral,
        }.ToJson()).Replace("\\u002B", "+", StringComparison.Ordinal));

    private static string Json(byte[] json) => Encoding.UTF8.GetString(json);
}
