using System.Globalization;
using System.Text;
using AlertBot.Alerts;
using AlertBot.Discord.Interactions;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>What Discord did not sign, and not just now, is answered with 401 and does nothing, whatever it says.</summary>
public static class SignedOnlyTests
{
    private const string Erase = """
        {"id":"1","application_id":"2","token":"t","version":1,"channel_id":"42","type":2,"user":{"id":"9"},"data":{"id":"3","type":1,"name":"privacy","options":[{"type":1,"name":"erase"}]}}
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("no signature")]
    [InlineData("an empty signature")]
    [InlineData("half a signature")]
    [InlineData("a longer signature")]
    [InlineData("a signature that is not hex")]
    [InlineData("a signature of another body")]
    [InlineData("a signature of another time")]
    [InlineData("a signature with one bit changed")]
    [InlineData("no timestamp")]
    [InlineData("an empty timestamp")]
    [InlineData("a timestamp that is no number")]
    [InlineData("a timestamp with a sign")]
    [InlineData("a timestamp of five minutes and a second ago")]
    [InlineData("a timestamp of five minutes and a second ahead")]
    public static async Task It_Is_Refused_With(string fault)
    {
        await using var desk = await OpenAsync();
        var (signature, timestamp) = Headers(fault, desk.Time.GetUtcNow().ToUnixTimeSeconds());

        var answer = await desk.Get<InteractionEndpoint>().AnswerAsync(signature, timestamp, Encoding.UTF8.GetBytes(Erase), Stop);

        Assert.Equal(401, answer.Status);
        Assert.NotNull(await desk.Get<IPeople>().GetAsync("9", Stop));
    }

    [Fact]
    public static async Task With_All_In_Order_It_Is_Done()
    {
        await using var desk = await OpenAsync();

        Assert.Equal(200, (await desk.PostAsync(Erase)).Status);
        Assert.Null(await desk.Get<IPeople>().GetAsync("9", Stop));
    }

    private static (string? Signature, string? Timestamp) Headers(string fault, long now)
    {
        var (good, timestamp) = (Signer.Sign(Text(now), Erase), Text(now));
        return fault switch
        {
            "no signature" => (null, timestamp),
            "an empty signature" => ("", timestamp),
            "half a signature" => (good[..64], timestamp),
            "a longer signature" => (good + "00", timestamp),
            "a signature that is not hex" => ("g" + good[1..], timestamp),
            "a signature of another body" => (Signer.Sign(timestamp, Erase + " "), timestamp),
            "a signature of another time" => (Signer.Sign(Text(now - 1), Erase), timestamp),
            "a signature with one bit changed" => (good[..^1] + (good[^1] == '0' ? '1' : '0'), timestamp),
            "no timestamp" => (good, null),
            "an empty timestamp" => (Signer.Sign("", Erase), ""),
            "a timestamp that is no number" => (Signer.Sign("now", Erase), "now"),
            "a timestamp with a sign" => (Signer.Sign($"+{timestamp}", Erase), $"+{timestamp}"),
            "a timestamp of five minutes and a second ago" => (Signer.Sign(Text(now - 301), Erase), Text(now - 301)),
            "a timestamp of five minutes and a second ahead" => (Signer.Sign(Text(now + 301), Erase), Text(now + 301)),
            _ => throw new ArgumentException(fault),
        };
    }

    private static string Text(long seconds) => seconds.ToString(CultureInfo.InvariantCulture);

    private static async Task<SignedDesk> OpenAsync()
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IPeople>().PutAsync(new Person("9", "42"), Stop);
        return desk;
    }
}
