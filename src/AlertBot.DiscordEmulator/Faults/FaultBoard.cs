using AlertBot.DiscordEmulator.Api;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Faults;

/// <summary>The faults that are set, and the hand that applies them. The first one that matches is used up first.</summary>
internal sealed class FaultBoard(TimeProvider wireTime)
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> All
    {
        get
        {
            lock (_gate)
                return [.. _faults];
        }
    }

    public void Add(Fault fault)
    {
        lock (_gate)
            _faults.Add(fault);
    }

    public void Clear()
    {
        lock (_gate)
            _faults.Clear();
    }

    public Task ApplyAsync(HttpContext http, RequestDelegate next) => Take(http) is { } fault ? ApplyAsync(fault, http, next) : next(http);

    private async Task ApplyAsync(Fault fault, HttpContext http, RequestDelegate next)
    {
        switch (fault.Kind)
        {
            case "delay":
                await Task.Delay(TimeSpan.FromSeconds(fault.Seconds), wireTime, http.RequestAborted);
                await next(http);
                break;
            case "status":
                await new Refusal(fault.Status, fault.Code, fault.Message ?? $"{fault.Status}: a fault set on the emulator").ExecuteAsync(http);
                break;
            case "rateLimit":
                await RateLimitGate.RefuseAsync(http, TimeSpan.FromSeconds(fault.Seconds), isGlobal: false);
                break;
            case "dropAnswer":
                await DropAnswerAsync(http, next);
                break;
            default:
                Drop(http);
                break;
        }
    }

    /// <summary>The request is accepted and durable, and the caller never hears of it.</summary>
    private static async Task DropAnswerAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.Body = Stream.Null;
        await next(http);
        Drop(http);
    }

    private static void Drop(HttpContext http)
    {
        http.Items["dropped"] = true;
        http.Abort();
    }

    private Fault? Take(HttpContext http)
    {
        lock (_gate)
        {
            var path = http.Request.Path.Value![ApiRoutes.Prefix.Length..];
            var index = _faults.FindIndex(fault => fault.Matches(http.Request.Method, path));
            if (index < 0)
                return null;
            var fault = _faults[index];
            if (fault.After > 0)
            {
                _faults[index] = fault with { After = fault.After - 1 };
                return null;
            }

            if (fault.Count > 1)
                _faults[index] = fault with { Count = fault.Count - 1 };
            else
                _faults.RemoveAt(index);
            return fault;
        }
    }
}
