using System.Text.Json;
using AlertBot.SelfHost.Replay;
using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class JsonProblemTests
{
    [Theory]
    [InlineData("", "not JSON: there is nothing in it")]
    [InlineData("{\"url\": ", "not JSON: a { or [ is not closed; add its } or ] (character 9 of the line)")]
    [InlineData("{\"url\": \"a\"", "not JSON: a { or [ is not closed; add its } or ] (character 12 of the line)")]
    [InlineData("{\"url\": \"a}", "not JSON: a text is not closed; add its quotation mark (character 12 of the line)")]
    [InlineData("{\"url\" \"a\"}", "not JSON: a colon is missing behind a name (character 8 of the line)")]
    [InlineData("{\"url\": \"a\" \"title\": \"b\"}", "not JSON: a comma or a closing bracket is missing (character 13 of the line)")]
    [InlineData("{\"url\": \"ä\",}", "not JSON: a comma stands before a closing bracket; remove it (character 13 of the line)")]
    [InlineData("{url: \"a\"}", "not JSON: a name in quotation marks is missing, as in \"id\" (character 2 of the line)")]
    [InlineData("{\"url\": \"a\"}}", "not JSON: something follows behind its end; remove it (character 13 of the line)")]
    [InlineData("{\"url\": oops}", "not JSON: a value is missing or wrong; texts stand in quotation marks (character 9 of the line)")]
    [InlineData("{\"url\": nil}", "not JSON: a value is wrong; texts stand in quotation marks (character 10 of the line)")]
    [InlineData("{\"url\": 'a'}", "not JSON: a value is missing or wrong; texts stand in quotation marks (character 9 of the line)")]
    [InlineData("{\"url\": 5}", "\"url\" must be a text in quotation marks")]
    [InlineData("[1]", "not an object in braces: { \"…\": … }")]
    public static void A_Mistake_Is_Told_In_Words_For_Who_Made_It(string json, string told) =>
        Assert.Equal(told, JsonProblem.Of(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, ReplayJson.Default.ReplayItem)), json));
}
