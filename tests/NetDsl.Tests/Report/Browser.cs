using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>A test that needs Chromium; without one it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Missing;
}

/// <summary>A theory that needs Chromium; without one it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Missing;
}

/// <summary>Chromium without a window, driven over the DevTools protocol. One page is open at a time.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _profile = Path.Combine(Path.GetTempPath(), "netdsl-browser-" + Guid.NewGuid().ToString("N"));
    private readonly ClientWebSocket _socket = new();
    private Process? _process;
    private string? _session;
    private int _number;

    /// <summary>Why browser tests are skipped; null where there is a browser.</summary>
    public static string? Missing => Executable is null ? "There is no Chromium: install the package chromium, or name a browser in CHROMIUM." : null;

    /// <summary>What the page complained about, and what it asked for besides itself.</summary>
    public List<string> Complaints { get; } = [];

    private static string? Executable => new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        Directory.CreateDirectory(_profile);
        var start = new ProcessStartInfo(Executable) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + _profile, "about:blank"])
            start.ArgumentList.Add(argument);
        const string Announcement = "DevTools listening on ";
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(Announcement, StringComparison.Ordinal) == true)
                address.TrySetResult(line.Data[Announcement.Length..].Trim());
        };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Patience);
        await _socket.ConnectAsync(new Uri(await address.Task.WaitAsync(limit.Token)), limit.Token);
        var target = (await CallAsync("Target.createTarget", new { url = "about:blank" }))["targetId"]!.GetValue<string>();
        _session = (await CallAsync("Target.attachToTarget", new { targetId = target, flatten = true }))["sessionId"]!.GetValue<string>();
        foreach (var part in (string[])["Page", "Runtime", "Log", "Network", "Accessibility"])
            await CallAsync(part + ".enable", new { });
    }

    public async Task DisposeAsync()
    {
        if (_process is null)
            return;
        try
        {
            await CallAsync("Browser.close", new { }, onPage: false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or InvalidOperationException)
        {
            _process.Kill(entireProcessTree: true);
        }

        if (!_process.WaitForExit(10_000))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _socket.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A straggler of the browser may still write there.
        }
    }

    /// <summary>Opens a file in a window of a width, and waits until it is loaded.</summary>
    public async Task OpenAsync(string file, int width, bool dark = false)
    {
        await CallAsync("Page.navigate", new { url = "about:blank" });
        await WaitAsync("location.href === 'about:blank'");
        Complaints.Clear();
        await CallAsync("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = false });
        await CallAsync("Emulation.setEmulatedMedia", new { features = new[] { new { name = "prefers-color-scheme", value = dark ? "dark" : "light" }, new { name = "prefers-reduced-motion", value = "reduce" } } });
        await CallAsync("Page.navigate", new { url = new Uri(file).AbsoluteUri });
        await WaitAsync("location.protocol === 'file:' && document.readyState === 'complete'");
    }

    /// <summary>What a JavaScript expression gives; promises are awaited.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var result = await CallAsync("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true });
        return result["exceptionDetails"] is { } fault ? throw new InvalidOperationException(fault.ToJsonString()) : result["result"]?["value"]?.DeepClone();
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task WaitAsync(string expression)
    {
        var since = Stopwatch.StartNew();
        while ((await EvaluateAsync(expression))?.GetValue<bool>() != true)
        {
            Assert.True(since.Elapsed < Patience, $"{expression} did not become true");
            await Task.Delay(30);
        }
    }

    /// <summary>Presses a key.</summary>
    public async Task PressAsync(string key)
    {
        var code = key switch { "Tab" => 9, "Enter" => 13, _ => throw new ArgumentOutOfRangeException(nameof(key)) };
        await CallAsync("Input.dispatchKeyEvent", new { type = "keyDown", key, code = key, windowsVirtualKeyCode = code, text = key == "Enter" ? "\r" : "" });
        await CallAsync("Input.dispatchKeyEvent", new { type = "keyUp", key, code = key, windowsVirtualKeyCode = code });
    }

    /// <summary>Sends a command and gives its result. What the page tells meanwhile is kept when it is a complaint.</summary>
    public async Task<JsonNode> CallAsync(string method, object parameters, bool onPage = true)
    {
        using var limit = new CancellationTokenSource(Patience);
        var number = ++_number;
        var message = new Dictionary<string, object> { ["id"] = number, ["method"] = method, ["params"] = parameters };
        if (onPage && _session is not null)
            message["sessionId"] = _session;
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, limit.Token);
        while (true)
        {
            var answer = await ReceiveAsync(limit.Token);
            if (answer["id"]?.GetValue<int>() == number)
                return answer["error"] is { } error ? throw new InvalidOperationException($"{method}: {error.ToJsonString()}") : answer["result"]!;
            Note(answer);
        }
    }

    private void Note(JsonNode told)
    {
        var text = told["method"]?.GetValue<string>() switch
        {
            "Runtime.exceptionThrown" or "Log.entryAdded" or "Runtime.consoleAPICalled" => told.ToJsonString(),
            "Network.requestWillBeSent" when told["params"]?["request"]?["url"]?.GetValue<string>() is { } url && !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("about:", StringComparison.Ordinal) => "asked for " + url,
            _ => null,
        };
        if (text is not null)
            Complaints.Add(text);
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancel)
    {
        using var whole = new MemoryStream();
        var part = new byte[64 * 1024];
        WebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(new ArraySegment<byte>(part), cancel);
            if (received.MessageType == WebSocketMessageType.Close)
                throw new WebSocketException("The browser has gone.");
            whole.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonNode.Parse(Encoding.UTF8.GetString(whole.ToArray()))!;
    }
}
