using AlertBot.Storage;
using Azure;

namespace AlertBot.Simulation;

/// <summary>The shared queues over the network, as one instance reaches them.</summary>
internal sealed class SimulatedQueues(Instance instance, QueueShelf shelf, Gate gate, Weather weather) : IHintQueues
{
    public Task SendAsync(Hint hint, TimeSpan delay, CancellationToken cancellationToken) => gate.PassAsync(
        instance, () => $"queue send {hint.Queue} {hint.Key} in {delay.TotalSeconds:0.#} s", () => shelf.Send(hint, delay), SendMishap(hint, delay), cancellationToken: cancellationToken);

    public Task<ReceivedHint?> ReceiveAsync(HintQueue queue, CancellationToken cancellationToken) => gate.PassAsync(
        instance, () => $"queue receive {queue}", () => shelf.Receive(queue), ReceiveMishap(), cancellationToken: cancellationToken);

    public Task CompleteAsync(ReceivedHint hint, CancellationToken cancellationToken) => gate.PassAsync(
        instance, () => $"queue complete {hint.Hint.Queue} {hint.Hint.Key}", () => shelf.Complete(hint), CompleteMishap(), cancellationToken: cancellationToken);

    private Mishap<bool>? SendMishap(Hint hint, TimeSpan delay) => !weather.Strikes(weather.Queues) ? null : weather.Dice.Below(5) switch
    {
        0 => Mishap<bool>.Instead("hint lost", static () => true),
        1 => Mishap<bool>.Before("queue failed", Failure),
        2 => Mishap<bool>.After("hint sent, answer lost", Failure),
        3 => new Mishap<bool>("hint doubled", static effect => effect() && effect()),
        _ => Mishap<bool>.Instead("hint late", () => shelf.Send(hint, delay + weather.Dice.Seconds(1, 600))),
    };

    private Mishap<ReceivedHint?>? ReceiveMishap() => !weather.Strikes(weather.Queues) ? null : weather.Dice.Below(2) switch
    {
        0 => Mishap<ReceivedHint?>.Before("queue failed", Failure),
        _ => Mishap<ReceivedHint?>.After("hint taken, answer lost", Failure),
    };

    private Mishap<bool>? CompleteMishap() => !weather.Strikes(weather.Queues) ? null : weather.Dice.Below(2) switch
    {
        0 => Mishap<bool>.Before("queue failed", Failure),
        _ => Mishap<bool>.After("hint completed, answer lost", Failure),
    };

    private static RequestFailedException Failure() => new(503, "Server busy", "ServerBusy", null);
}
