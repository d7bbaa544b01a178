using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NCrontab;

namespace AlertBot.FunctionsTests.Host;

/// <summary>
/// A Functions host, small: it starts the built worker as a process, speaks the worker protocol with it over gRPC, fires its timer, forwards HTTP, and lets
/// the real queue extension on Azurite run its queue triggers. The real host is not to be had where this was written (its packages are not served).
/// </summary>
public sealed class FunctionsHost : IAsyncDisposable
{
    private readonly WorkerLink _link = new();
    private readonly HttpClient _proxy = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<(string Function, string Message), int> _tries = new();
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly WebApplication _app;
    private WorkerProcess? _worker;
    private IHost? _jobs;
    private Task _timer = Task.CompletedTask;
    private int _invocation;

    private FunctionsHost(IReadOnlyDictionary<string, string> settings)
    {
        _settings = settings;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGrpc(grpc => grpc.MaxReceiveMessageSize = int.MaxValue);
        builder.Services.AddSingleton(_link);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        });
        _app = builder.Build();
        _app.MapGrpcService<WorkerLink>();
    }

    /// <summary>What the worker said it has, by name.</summary>
    internal IReadOnlyDictionary<string, Function> Functions { get; private set; } = new Dictionary<string, Function>();

    internal IReadOnlyDictionary<string, string> Capabilities { get; private set; } = new Dictionary<string, string>();

    /// <summary>Where HTTP functions are.</summary>
    public Uri Address => new(_app.Urls.Last());

    public string Log => $"{string.Join('\n', _link.Log)}\n{_worker?.Output}";

    /// <param name="settings">App settings, as Azure hands them to host and worker.</param>
    public static async Task<FunctionsHost> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var host = new FunctionsHost(settings);
        try
        {
            await host.StartAsync(cancellationToken);
            return host;
        }
        catch (Exception problem)
        {
            await host.DisposeAsync();
            throw new InvalidOperationException($"The worker did not come up: {problem.Message}\n{host.Log}", problem);
        }
    }

    /// <summary>How often a queue function was run on a message.</summary>
    public int Tries(string function, string message) => _tries.GetValueOrDefault((function, message));

    internal Task RunQueueAsync(string name, string message, CancellationToken cancellationToken)
    {
        _tries.AddOrUpdate((name, message), 1, static (_, tries) => tries + 1);
        var input = new Input { Name = QueueNames.Binding(Functions[name]).GetProperty("name").GetString(), Data = new() { Text = message } };
        return _link.InvokeAsync(Functions[name], [input], new Dictionary<string, string>(), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _timer;
        if (_jobs is not null)
        {
            await _jobs.StopAsync();
            _jobs.Dispose();
        }

        if (_worker is not null)
            await _worker.DisposeAsync();
        await _app.DisposeAsync();
        _proxy.Dispose();
        _stop.Dispose();
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        _app.Map("/{**path}", ForwardAsync);
        await _app.StartAsync(cancellationToken);
        _worker = new WorkerProcess(new Uri(_app.Urls.First()).Port, _settings);
        if (await Task.WhenAny(_link.Started, _worker.Ended) != _link.Started)
            throw new InvalidOperationException("it ended at its start.");

        await IntroduceAsync(cancellationToken);
        _jobs = Jobs();
        await _jobs.StartAsync(cancellationToken);
        _timer = RunTimerAsync(Functions.Values.Single(function => Type(function) == "timerTrigger"));
    }

    // Init, then the functions, then each is loaded (Azure/azure-functions-host, GrpcWorkerChannel).
    private async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        var folder = WorkerProcess.Folder;
        var initialized = (await _link.AskAsync(new Message { Init = new() { HostVersion = "4.1045.200.0", WorkerDirectory = folder, AppDirectory = folder } }, cancellationToken)).Initialized;
        Require(initialized.Result);
        Capabilities = initialized.Capabilities.ToDictionary();
        var told = (await _link.AskAsync(new Message { Ask = new() { AppDirectory = folder } }, cancellationToken)).Told;
        Require(told.Result);
        Functions = told.Functions.ToDictionary(function => function.Name);
        foreach (var function in told.Functions)
            Require((await _link.AskAsync(new Message { Load = new() { Id = function.Id, Function = function } }, cancellationToken)).Loaded.Result);
    }

    private static void Require(Result result)
    {
        if (result.Status != Result.Types.Status.Success)
            throw new InvalidOperationException($"{result.Text} {result.Problem?.Text}");
    }

    private static string? Type(Function function) => QueueNames.Binding(function).GetProperty("type").GetString();

    private IHost Jobs()
    {
        var names = new QueueNames(Functions);
        return new HostBuilder()
            .ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(_settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))))
            .ConfigureWebJobs(jobs => jobs.AddAzureStorageQueues(queues =>
            {
                HostSettings.Read(_settings).GetSection("extensions:queues").Bind(queues);
                queues.MaxPollingInterval = TimeSpan.FromMilliseconds(500);
            }))
            .ConfigureServices(services => services
                .AddSingleton<ITypeLocator>(names)
                .AddSingleton<INameResolver>(names)
                .AddSingleton<IJobActivator>(new Activator(new QueueFunctions(this))))
            .ConfigureLogging(logging => logging.ClearProviders())
            .Build();
    }

    private async Task RunTimerAsync(Function function)
    {
        var setting = QueueNames.Binding(function).GetProperty("schedule").GetString()!.Trim('%');
        var schedule = CrontabSchedule.Parse(_settings[setting], new CrontabSchedule.ParseOptions { IncludingSeconds = true });
        try
        {
            while (true)
            {
                var now = TimeProvider.System.GetUtcNow().UtcDateTime;
                await Task.Delay(schedule.GetNextOccurrence(now) - now, TimeProvider.System, _stop.Token);
                await FireAsync(function);
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the host.
        }
    }

    // An error of a timer's function is swallowed, and the schedule goes on (azure-webjobs-sdk-extensions, TimerListener).
    private async Task FireAsync(Function function)
    {
        const string Timer = """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""";
        try
        {
            await _link.InvokeAsync(function, [new Input { Name = QueueNames.Binding(function).GetProperty("name").GetString(), Data = new() { Json = Timer } }], new Dictionary<string, string>(), _stop.Token);
        }
        catch (InvalidOperationException)
        {
        }
    }

    /// <summary>As the host does for a worker with a web server of its own: the request goes there, and an invocation with its id beside it.</summary>
    private async Task ForwardAsync(HttpContext http)
    {
        var (function, route) = Routed(http.Request);
        if (function is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var id = $"http{Interlocked.Increment(ref _invocation).ToString(CultureInfo.InvariantCulture)}";
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), new Uri(new Uri(Capabilities["HttpUri"]), $"{http.Request.Path}{http.Request.QueryString}"));
        if (http.Request.ContentLength > 0)
            request.Content = new StreamContent(http.Request.Body);
        foreach (var (name, value) in http.Request.Headers.Where(header => header.Key is not "Host"))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value))
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value);
        }

        request.Headers.TryAddWithoutValidation("x-ms-invocation-id", id);
        var input = new Input { Name = QueueNames.Binding(function).GetProperty("name").GetString(), Data = new() { Http = new() { Method = http.Request.Method, Url = $"{request.RequestUri}" } } };
        var invoking = _link.InvokeAsync(function, [input], route, http.RequestAborted, id);
        using var answer = await _proxy.SendAsync(request, http.RequestAborted);
        await invoking;
        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private (Function?, IReadOnlyDictionary<string, string>) Routed(HttpRequest request)
    {
        foreach (var function in Functions.Values.Where(function => Type(function) == "httpTrigger"))
        {
            var binding = QueueNames.Binding(function);
            var values = new Microsoft.AspNetCore.Routing.RouteValueDictionary();
            var template = Microsoft.AspNetCore.Routing.Template.TemplateParser.Parse(binding.GetProperty("route").GetString()!);
            if (binding.GetProperty("methods").EnumerateArray().Any(method => HttpMethods.Equals(method.GetString()!.ToUpperInvariant(), request.Method))
                && new Microsoft.AspNetCore.Routing.Template.TemplateMatcher(template, values).TryMatch(request.Path, values))
            {
                return (function, values.ToDictionary(value => value.Key, value => $"{value.Value}"));
            }
        }

        return (null, new Dictionary<string, string>());
    }

    private sealed class Activator(QueueFunctions functions) : IJobActivator
    {
        public T CreateInstance<T>() => (T)(object)functions;
    }
}
