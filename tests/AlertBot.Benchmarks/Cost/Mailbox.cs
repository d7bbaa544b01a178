using System.Globalization;
using System.Net;
using System.Text;

namespace AlertBot.Benchmarks.Cost;

/// <summary>Discord's side of a delivery: every message is taken. Its rate limits play no part in what Azure costs.</summary>
internal sealed class Mailbox : HttpMessageHandler
{
    private long _messages = 1_400_000_000_000_000_000;
    private long _taken;

    public long Taken => Interlocked.Read(ref _taken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = "[]";
        if (request.Method == HttpMethod.Post)
        {
            Interlocked.Increment(ref _taken);
            body = string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"{Interlocked.Increment(ref _messages)}\",\"channel_id\":\"1\",\"content\":\"\"}}");
        }

        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json"), RequestMessage = request });
    }
}
