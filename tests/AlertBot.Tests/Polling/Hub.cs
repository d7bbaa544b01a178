using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using AlertBot.Tests.Feeds;
using Microsoft.AspNetCore.Http;

namespace AlertBot.Tests.Polling;

/// <summary>A WebSub hub as the Recommendation describes it, on loopback: takes wishes, verifies them, and pushes signed.</summary>
internal sealed class Hub : IDisposable
{
    private readonly HttpClient _http = new();

    public Hub(LoopbackServer server) => Url = server.On("/hub", TakeAsync);

    public string Url { get; }

    /// <summary>By callback.</summary>
    public ConcurrentDictionary<string, Subscription> Subscriptions { get; } = new();

    /// <summary>The modes asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>What it grants; null is what was asked for.</summary>
    public int? Lease { get; set; }

    /// <summary>Null takes the wish.</summary>
    public int? Refusal { get; set; }

    public Subscription Only => Subscriptions.Values.Single();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task<HttpStatusCode> PushAsync(Subscription subscription, string document, string method = "sha256", string? secret = null)
    {
        var body = Encoding.UTF8.GetBytes(document);
        using var request = new HttpRequestMessage(HttpMethod.Post, subscription.Callback) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/rss+xml");
        if (method.Length > 0)
            request.Headers.Add("X-Hub-Signature", $"{method}={Sign(method, secret ?? subscription.Secret, body)}");
        using var answer = await _http.SendAsync(request, Cancel);
        return answer.StatusCode;
    }

    public Task<HttpStatusCode> DenyAsync(Subscription subscription, string reason) =>
        GetAsync($"{subscription.Callback}?hub.mode=denied&hub.topic={Uri.EscapeDataString(subscription.Topic)}&hub.reason={Uri.EscapeDataString(reason)}");

    /// <summary>Whether the subscriber confirms by echoing.</summary>
    public async Task<bool> VerifyAsync(string callback, string mode, string topic, string lease = "864000")
    {
        var challenge = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        using var answer = await _http.GetAsync(
            new Uri($"{callback}?hub.mode={mode}&hub.topic={Uri.EscapeDataString(topic)}&hub.challenge={challenge}&hub.lease_seconds={lease}"), Cancel);
        return answer.IsSuccessStatusCode && await answer.Content.ReadAsStringAsync(Cancel) == challenge;
    }

    public async Task<HttpStatusCode> GetAsync(string url)
    {
        using var answer = await _http.GetAsync(new Uri(url), Cancel);
        return answer.StatusCode;
    }

    public void Dispose() => _http.Dispose();

    // It asks back before it answers, as hubs may: the wish must be durable on the other side by then.
    private async Task TakeAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (mode, callback, topic) = (form["hub.mode"].ToString(), form["hub.callback"].ToString(), form["hub.topic"].ToString());
        Asked.Enqueue(mode);
        http.Response.StatusCode = Refusal ?? 202;
        if (Refusal is not null || !await VerifyAsync(callback, mode, topic, Lease?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? form["hub.lease_seconds"].ToString()))
            return;

        if (mode == "subscribe")
            Subscriptions[callback] = new Subscription(callback, topic, form["hub.secret"].ToString(), form["hub.lease_seconds"].ToString());
        else
            Subscriptions.TryRemove(callback, out _);
    }

    private static string Sign(string method, string secret, byte[] body)
    {
        var key = Encoding.UTF8.GetBytes(secret);
        return Convert.ToHexStringLower(method switch
        {
#pragma warning disable CA5350 // What most hubs sign with.
            "sha1" => HMACSHA1.HashData(key, body),
#pragma warning restore CA5350
            "sha384" => HMACSHA384.HashData(key, body),
            "sha512" => HMACSHA512.HashData(key, body),
            _ => HMACSHA256.HashData(key, body)
        });
    }

    internal sealed record Subscription(string Callback, string Topic, string Secret, string Lease);
}
