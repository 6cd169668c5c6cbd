using System;
using System.Linq;
using System.Threading.Tasks;

namespace NetDsl;

/// <summary>The picture of a large network: groups of devices, each group on demand, and the surroundings of each device.</summary>
internal sealed class LargePicture
{
    private const int MostNeighbours = 24;

    private readonly PageContext _page;
    private readonly ILookup<TopologyNode, TopologyEdge> _edgesOf;
    private readonly TopologyClusters _clusters;

    public LargePicture(PageContext page)
    {
        _page = page;
        _edgesOf = page.Picture.EdgesByNode();
        _clusters = TopologyClusters.Of(page.Picture, _edgesOf);
    }

    /// <summary>Writes the overview and the search for a device.</summary>
    public void Write(HtmlText html)
    {
        html.Add($"<form class=\"search\" id=\"find-form\" role=\"search\"><label for=\"find\">Find a device</label><input id=\"find\" type=\"search\" list=\"device-names\" autocomplete=\"off\" spellcheck=\"false\"><button type=\"submit\">Show</button><button type=\"button\" id=\"overview-button\" hidden>Overview</button><datalist id=\"device-names\">");
        foreach (var device in _page.Scope.Devices)
            html.Add($"<option value=\"{device.Name}\">");
        html.Add($"</datalist></form>\n<p id=\"picture-status\" class=\"status\" role=\"status\" aria-live=\"polite\">{_clusters.Groups.Count} groups of devices that belong together. Choose a group or find a device.</p>\n");
        html.Add($"<figure class=\"picture\" id=\"picture\" tabindex=\"0\" role=\"region\" aria-label=\"Picture of the network\"><div id=\"picture-box\">");
        html.Add(TopologyDrawing.Draw(_clusters.Overview, "overview", $"The network {_page.Network.Name}", $"{TopologyDrawing.Describe(_page.Picture)}, in {_clusters.Groups.Count} groups. Every group leads to a picture of its devices.", Target));
        html.Add($"</div></figure>\n{TopologyDrawing.Legend(_page.Picture.Edges)}\n<div id=\"groups\" data-chunk=\"{_page.Chunks.Add(Groups())}\"></div>\n");
    }

    /// <summary>A device with all that it is joined with.</summary>
    public Fragment Around(Device device)
    {
        if (_page.Picture.Find(device) is not { } centre || !_edgesOf[centre].Any())
            return default;
        var part = _page.Picture.Around(centre, MostNeighbours, _edgesOf, out var leftOut);
        var id = _page.Ids[device] + "-picture";
        var more = leftOut == 0 ? default : Fragment.Of($"<figcaption>{leftOut} more neighbours are not drawn.</figcaption>");
        return Fragment.Of($"<figure class=\"picture near\" tabindex=\"0\" role=\"region\" aria-label=\"What {device.Name} is joined with\">{TopologyDrawing.Draw(part, id, $"{device.Name} and what it is joined with", TopologyDrawing.Describe(part), Target)}{more}</figure>\n");
    }

    /// <summary>The picture of each group; of a huge one its list of devices.</summary>
    private string[] Groups()
    {
        var groups = new string[_clusters.Groups.Count];
        Parallel.For(0, groups.Length, i =>
        {
            var part = _page.Picture.Part(_clusters.Groups[i], _edgesOf);
            groups[i] = TopologyDrawing.Draw(part, FormattableString.Invariant($"group-picture-{i + 1}"), _clusters.Overview.Nodes[i].Name, TopologyDrawing.Describe(part), Target).Html;
        });
        return groups;
    }

    private string Target(Device device) => _page.Ids[device];
}
