using System.Net;
using System.Security.Cryptography;
using System.Text;
using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Simulation;

/// <summary>A WebSub hub: takes subscriptions, asks whether they were meant, and pushes a feed when it changes. Pushes get lost, come twice, late, or to a process that dies.</summary>
internal sealed class Hub(World world, Trace trace, Dice dice)
{
    public const string Address = "https://hub.example/";

    private const string Callbacks = "https://desk.example/websub/";
    private const int MostTries = 3;

    private readonly Dictionary<string, Subscriber> _subscribers = [];

    /// <summary>Pushes that were acknowledged.</summary>
    public int Taken { get; private set; }

    /// <summary>Pushes whatever is published from now on.</summary>
    public void Open()
    {
        foreach (var item in world.Scenario.Story.Items)
        {
            var feed = $"https://{item.Outlet}.example/feed";
            world.Scheduler.After(item.Published - world.Scheduler.Now + dice.Seconds(0, 5), () => Push(feed));
        }
    }

    public HttpResponseMessage Take(string form)
    {
        var wish = form.Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => Text(pair[0]), pair => Text(pair[1]));
        if (wish["hub.callback"] is var callback && callback.StartsWith(Callbacks, StringComparison.Ordinal))
            world.Scheduler.After(dice.Seconds(0.05, 10), () => Ask(wish, callback[Callbacks.Length..].Split('/')));
        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }

    private static string Text(string form) => Uri.UnescapeDataString(form.Replace('+', ' '));

    private void Ask(Dictionary<string, string> wish, string[] callback)
    {
        var message = new HubMessage(wish["hub.mode"], wish["hub.topic"], $"challenge-{dice.Below(1_000_000)}", wish["hub.lease_seconds"], null);
        world.ByOneThatIsUp(instance => _ = AskAsync(instance, wish, callback, message));
    }

    private async Task AskAsync(Instance instance, Dictionary<string, string> wish, string[] callback, HubMessage message)
    {
        var answer = await SafeAsync(() => instance.Service<Push>().VerifyAsync(new FeedId(callback[0]), callback[1], message, CancellationToken.None));
        trace.Add(world.Scheduler.Now, instance.Name, () => $"tells the hub {(answer == message.Challenge ? "yes" : "no")} for {message.Topic}");
        if (answer == message.Challenge && message.Mode == "subscribe")
            _subscribers[message.Topic!] = new Subscriber(callback[0], callback[1], wish["hub.secret"]);
    }

    private void Push(string topic)
    {
        if (!_subscribers.TryGetValue(topic, out var subscriber) || world.Scenario.Story.Feed(topic, world.Scheduler.Now) is not var (atom, _))
            return;

        var body = Encoding.UTF8.GetBytes(atom);
        if (world.Weather.Strikes(world.Weather.Web))
            Mishap(subscriber, body, topic);
        else
            Send(subscriber, body, topic, MostTries);
    }

    private void Mishap(Subscriber subscriber, byte[] body, string topic)
    {
        trace.Add(world.Scheduler.Now, "hub", () => $"push of {topic} !lost, doubled or late");
        if (dice.Below(3) is var kind && kind == 0)
            return;

        world.Scheduler.After(dice.Seconds(0, 300), () => Send(subscriber, body, topic, MostTries));
        if (kind == 1)
            Send(subscriber, body, topic, MostTries);
    }

    private void Send(Subscriber subscriber, byte[] body, string topic, int tries)
    {
        if (tries > 0)
            world.ByOneThatIsUp(instance => _ = SendAsync(instance, subscriber, body, topic, tries));
    }

    private async Task SendAsync(Instance instance, Subscriber subscriber, byte[] body, string topic, int tries)
    {
        var signature = $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(subscriber.Secret), body))}";
        var attempt = new Attempt();
        // A process that dies never answers: the hub has given up waiting by then.
        world.Scheduler.After(TimeSpan.FromSeconds(30), Again);
        var status = await SafeAsync(() => AnswerAsync(instance, subscriber, signature, new MemoryStream(body)));
        trace.Add(world.Scheduler.Now, instance.Name, () => $"answers a push of {topic}: {status ?? "failed"}");
        if (status == nameof(HttpStatusCode.Accepted))
            Taken++;
        if (status is nameof(HttpStatusCode.Accepted) or nameof(HttpStatusCode.Gone))
            attempt.IsOver = true;
        else
            world.Scheduler.After(dice.Seconds(5, 25), Again);

        void Again()
        {
            if (!attempt.IsOver)
                Send(subscriber, body, topic, tries - 1);
            attempt.IsOver = true;
        }
    }

    private static async Task<string?> AnswerAsync(Instance instance, Subscriber subscriber, string signature, Stream content) =>
        (await instance.Service<Push>().ReceiveAsync(new FeedId(subscriber.Feed), subscriber.Key, signature, "application/atom+xml", content, CancellationToken.None)).ToString();

    /// <summary>Null where a host would have answered 500.</summary>
    private static async Task<string?> SafeAsync(Func<Task<string?>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception)
        {
            return null;
        }
    }

    private sealed class Attempt
    {
        public bool IsOver { get; set; }
    }

    private sealed record Subscriber(string Feed, string Key, string Secret);
}
