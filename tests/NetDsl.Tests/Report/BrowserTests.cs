using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using NetDsl.Tests.Cli;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Report;

/// <summary>The report in a browser: what only a browser can tell.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    /// <summary>Texts whose contrast with what is behind them is below 4.5 to 1; colours of any notation go through a canvas.</summary>
    private const string PoorContrasts = """
        (() => {
          const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true }), cache = new Map();
          const rgba = color => {
            if (!cache.has(color)) {
              context.clearRect(0, 0, 1, 1); context.fillStyle = color; context.fillRect(0, 0, 1, 1);
              const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data; cache.set(color, [r, g, b, a / 255]);
            }
            return cache.get(color);
          };
          const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
          const behind = e => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] > .9) return c; } return [255, 255, 255, 1]; };
          const poor = [];
          document.querySelectorAll('details').forEach(d => { d.open = true; });
          for (const e of document.querySelectorAll('body *')) {
            if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.getClientRects().length || e.closest('script,style,title,desc,datalist')) continue;
            const style = getComputedStyle(e), inSvg = e.closest('svg');
            const box = inSvg && e.parentElement.querySelector(':scope > rect');
            const front = rgba(inSvg ? style.fill : style.color), back = box ? rgba(getComputedStyle(box).fill) : behind(e);
            const [a, b] = [light(front.slice(0, 3)), light(back.slice(0, 3))].sort((x, y) => y - x), ratio = (a + .05) / (b + .05);
            if (ratio < 4.5) poor.push(e.outerHTML.slice(0, 120) + ' ' + ratio.toFixed(2));
          }
          return poor.slice(0, 5);
        })()
        """;

    private readonly CliFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Examples() => ExampleNetworks.Names();

    [BrowserTheory]
    [MemberData(nameof(Examples))]
    public async Task Examples_fit_without_complaints(string example)
    {
        var file = Write(ExampleNetworks.All[example]());
        foreach (var width in (int[])[1280, 400])
        {
            foreach (var dark in (bool[])[false, true])
            {
                await browser.OpenAsync(file, width, dark);
                await AssertFitsAsync(width);
                Assert.Equal("[]", (await browser.EvaluateAsync(PoorContrasts))!.ToJsonString());
                await AssertFitsAsync(width);
                Assert.Empty(browser.Complaints);
            }
        }
    }

    [BrowserFact]
    public async Task Findings_fit_and_can_be_followed()
    {
        var file = Write(CheckScene.WrongAndDoubtful("Metro.cs"));
        foreach (var width in (int[])[1280, 400])
        {
            await browser.OpenAsync(file, width, dark: width == 400);
            await AssertFitsAsync(width);
            Assert.Equal("[]", (await browser.EvaluateAsync(PoorContrasts))!.ToJsonString());
            await browser.EvaluateAsync("document.querySelector('#features a.chip').click()");
            await browser.WaitAsync("document.activeElement.id.startsWith('finding-') && !!document.querySelector('tr.is-target')");
            Assert.Empty(browser.Complaints);
        }
    }

    [BrowserFact]
    public async Task Everything_is_reached_by_the_keyboard()
    {
        await browser.OpenAsync(Write(ExampleNetworks.All["VllFrr"]()), 1280);
        await browser.PressAsync("Tab");
        Assert.Equal("skip", await TextAsync("document.activeElement.className"));
        await browser.PressAsync("Enter");
        await browser.WaitAsync("document.activeElement.id === 'main'");

        // A jump within the page moves the focus when it ends: that has to be over.
        await browser.WaitAsync("location.hash === '#main' && document.readyState === 'complete'");
        await browser.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await browser.WaitAsync("(document.querySelector('.picture').focus(), document.activeElement === document.querySelector('.picture'))");
        await browser.PressAsync("Tab");
        await browser.WaitAsync("document.activeElement.getAttribute('href') === '#device-CE1'");
        Assert.NotEqual("0px", await TextAsync("getComputedStyle(document.activeElement.querySelector('rect')).strokeWidth"));

        // Every control and link has a name.
        var tree = await browser.CallAsync("Accessibility.getFullAXTree", new { });
        var nameless = tree["nodes"]!.AsArray().Where(n => n!["role"]?["value"]?.GetValue<string>() is "link" or "button" or "searchbox" or "textbox" or "region" && string.IsNullOrWhiteSpace(n["name"]?["value"]?.GetValue<string>()));
        Assert.Empty(nameless);
    }

    [BrowserFact]
    public async Task Scripts_are_copied_and_it_is_said()
    {
        await browser.OpenAsync(Write(ExampleNetworks.All["VllFrr"]()), 1280);
        await browser.EvaluateAsync("document.querySelector('#device-PE1 .script').open = true; document.querySelector('#device-PE1 .script .copy').focus()");
        await browser.PressAsync("Enter");
        await browser.WaitAsync("document.getElementById('copied').textContent === 'Copied: Script of PE1'");
        Assert.Empty(browser.Complaints);
    }

    [BrowserFact]
    public async Task The_switch_changes_the_colours()
    {
        await browser.OpenAsync(Write(ExampleNetworks.All["VllFrr"]()), 1280);
        await browser.EvaluateAsync("localStorage.clear(); delete document.documentElement.dataset.theme");
        var before = await TextAsync("getComputedStyle(document.body).backgroundColor");
        await browser.EvaluateAsync("document.getElementById('theme').click()");
        Assert.NotEqual(before, await TextAsync("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("Light", await TextAsync("document.getElementById('theme').textContent"));
        await browser.EvaluateAsync("localStorage.clear()");
    }

    [BrowserFact]
    public async Task The_page_can_be_read_without_scripts()
    {
        await browser.CallAsync("Emulation.setScriptExecutionDisabled", new { value = true });
        try
        {
            await browser.OpenAsync(Write(ExampleNetworks.All["VllFrr"]()), 1280);
            Assert.Equal("false", await TextAsync("String(document.documentElement.classList.contains('has-js'))"));
            Assert.Equal("none", await TextAsync("getComputedStyle(document.querySelector('.copy')).display"));
            Assert.Equal("true", await TextAsync("String(document.getElementById('device-PE1-script').textContent.includes('sysname PE1'))"));
            await AssertFitsAsync(1280);
        }
        finally
        {
            await browser.CallAsync("Emulation.setScriptExecutionDisabled", new { value = false });
        }
    }

    [BrowserFact]
    public async Task A_thousand_devices_stay_usable()
    {
        var file = Write(ReportScene.Large(1000));
        foreach (var width in (int[])[1280, 400])
        {
            var since = Stopwatch.StartNew();
            await browser.OpenAsync(file, width);
            Assert.InRange(since.Elapsed.TotalSeconds, 0, 20);
            await AssertFitsAsync(width);
            Assert.Empty(browser.Complaints);
        }

        // Finding a device shows what it is joined with.
        await browser.EvaluateAsync("document.getElementById('find').value = 'pe777'; document.getElementById('find-form').requestSubmit()");
        await browser.WaitAsync("document.querySelector('#picture-box .node.centre .name')?.textContent === 'PE777'");
        await browser.WaitAsync("document.getElementById('picture-status').textContent.startsWith('PE777 and what it is joined with')");
        Assert.Equal("1", await TextAsync("String([...document.querySelectorAll('#device-list > details')].filter(d => !d.hidden).length)"));

        // Its section is filled when it is opened.
        await browser.EvaluateAsync("location.hash = '#device-PE777'");
        await browser.WaitAsync("!!document.getElementById('device-PE777-script')?.textContent.includes('sysname PE777')");
        await browser.WaitAsync("document.getElementById('device-PE777').open");
        await AssertFitsAsync(400);

        // Groups lead to their devices, and back.
        await browser.EvaluateAsync("document.getElementById('overview-button').click()");
        await browser.WaitAsync("!!document.querySelector('#picture-box a.cluster')");
        await browser.EvaluateAsync("location.hash = document.querySelector('#picture-box a.cluster').getAttribute('href')");
        await browser.WaitAsync("document.querySelectorAll('#picture-box a.node:not(.cluster)').length > 10");

        // Long tables are filtered as a whole.
        await browser.EvaluateAsync("(() => { const f = document.querySelector('#pseudowires input'); f.value = 'pe900 secondary'; f.dispatchEvent(new Event('input')); })()");
        await browser.WaitAsync("document.querySelector('#pseudowires [role=status]').textContent.endsWith('that match') && document.querySelectorAll('#pseudowires tbody tr').length > 0 && document.querySelectorAll('#pseudowires tbody tr').length < 20");
        await AssertFitsAsync(400);
        Assert.Empty(browser.Complaints);
    }

    private string Write(Network network) => _folder.Write("report.html", ReportScene.Page(network));

    private async Task AssertFitsAsync(int width) =>
        Assert.InRange((await browser.EvaluateAsync("document.documentElement.scrollWidth"))!.GetValue<int>(), 1, width);

    private async Task<string> TextAsync(string expression) => (await browser.EvaluateAsync(expression))?.GetValue<string>() ?? "";
}
