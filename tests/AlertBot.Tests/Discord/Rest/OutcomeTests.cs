using System.Text;
using AlertBot.Discord.Rest;

namespace AlertBot.Tests.Discord.Rest;

public static class OutcomeTests
{
    private static readonly RateLimitHeaders _nothing = new(null, null, null, null, Global: false, Shared: false);

    [Fact]
    public static void A_Wrong_Form_Is_Refused_With_The_Places_That_Are_Wrong() => Assert.Equal(
        new SendResult.Refused(50035, "Invalid Form Body: embeds.0.title Must be 256 or fewer in length.; content This field is required"),
        Of(400, """
            {"code":50035,"message":"Invalid Form Body","errors":{
              "embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}},
              "content":{"_errors":[{"code":"BASE_TYPE_REQUIRED","message":"This field is required"}]}}}
            """));

    [Theory]
    [InlineData(403, """{"code":50013,"message":"Missing Permissions"}""", "refused (50013): Missing Permissions")]
    [InlineData(403, """{"code":50007,"message":"Cannot send messages to this user"}""", "refused (50007): Cannot send messages to this user")]
    [InlineData(404, """{"code":10003,"message":"Unknown Channel"}""", "refused (10003): Unknown Channel")]
    [InlineData(401, """{"code":50027,"message":"Invalid Webhook Token"}""", "refused (50027): Invalid Webhook Token")]
    [InlineData(401, """{"code":0,"message":"401: Unauthorized"}""", "Discord does not accept the bot token (401): check Discord:Token")]
    [InlineData(404, """{"code":0,"message":"404: Not Found"}""", "Discord answered HTTP 404 (404: Not Found)")]
    [InlineData(403, "<html>blocked</html>", "Discord answered HTTP 403")]
    [InlineData(502, "", "Discord answered HTTP 502")]
    [InlineData(429, """{"message":"You are being rate limited.","retry_after":1.5,"global":true}""", "rate limited globally for 1.5 s")]
    [InlineData(429, "<html>slow down</html>", "rate limited for 5.0 s")]
    [InlineData(429, """{"message":"odd","retry_after":-1e300}""", "rate limited for 0.0 s")]
    [InlineData(429, """{"message":"odd","retry_after":1e300}""", "rate limited for 86400.0 s")]
    public static void An_Answer_Is_Told_In_One_Line(int status, string body, string reason) => Assert.Equal(reason, Of(status, body).Reason);

    private static SendResult Of(int status, string body) => Outcome.Of(status, ApiError.Read(Encoding.UTF8.GetBytes(body)), _nothing);
}
