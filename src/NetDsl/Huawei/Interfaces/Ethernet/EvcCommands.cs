using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of Layer 2 (EVC) sub-interfaces.</summary>
internal static class EvcCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var frames = view.List(
            i => i.evc?.encapsulations,
            at => new EvcEncapsulation { Origin = at },
            (i, e) => { (i.EnsureEvc(e.Origin).encapsulations ??= []).Add(e); return e; });
        frames.Command("encapsulation dot1q [ vid <vlan> [ to <last> ] [ 8021p <priorities> ] ]")
            .Choice("dot1q", e => ref e.kind, EvcEncapsulationKind.Dot1q).Value("vlan", e => ref e.vlan).Value("last", e => ref e.lastVlan)
            .Value("priorities", e => ref e.priorities)
            .Undo("undo encapsulation dot1q [ vid <vlan> [ to <last> ] [ 8021p <priorities> ] ]");
        frames.Command("encapsulation qinq [ vid <vlan> ce-vid { <inner> [ to <last-inner> ] | default } ]")
            .Choice("qinq", e => ref e.kind, EvcEncapsulationKind.Qinq).Value("vlan", e => ref e.vlan)
            .Value("inner", e => ref e.innerVlan).Value("last-inner", e => ref e.lastInnerVlan).Flag("default", e => ref e.otherInner)
            .Undo("undo encapsulation qinq [ vid <vlan> ce-vid { <inner> [ to <last-inner> ] | default } ]");
        frames.Command("encapsulation untag").Choice("untag", e => ref e.kind, EvcEncapsulationKind.Untagged).Undo("undo encapsulation untag");
        frames.Command("encapsulation default").Choice("default", e => ref e.kind, EvcEncapsulationKind.All).Undo("undo encapsulation default");
        DeclareRewrite(view.Part(i => i.evc, (i, at) => i.EnsureEvc(at)));
    }

    private static void DeclareRewrite(Section<VrpInterface, EvcSubinterface> evc)
    {
        evc.Command("rewrite { pop { single | double } | swap }")
            .Choices(e => ref e.rewrite, ("single", TagRewrite.PopSingle), ("double", TagRewrite.PopDouble), ("swap", TagRewrite.Swap))
            .Undo("undo rewrite");
        evc.Command("rewrite push vid <vlan> [ 8021p <priority> ] [ ce-vid <inner> [ ce-8021p <inner-priority> ] ]")
            .Choice("push", e => ref e.rewrite, TagRewrite.Push)
            .Value("vlan", e => ref e.vlan).Value("priority", e => ref e.priority)
            .Value("inner", e => ref e.innerVlan).Value("inner-priority", e => ref e.innerPriority)
            .Undo("undo rewrite");
        evc.Command("rewrite map { 1-to-1 | 2-to-1 } vid <vlan> [ 8021p <priority> ]")
            .Choices(e => ref e.rewrite, ("1-to-1", TagRewrite.MapOneToOne), ("2-to-1", TagRewrite.MapTwoToOne))
            .Value("vlan", e => ref e.vlan).Value("priority", e => ref e.priority)
            .Undo("undo rewrite");
        evc.Command("rewrite map { 1-to-2 | 2-to-2 } vid <vlan> [ 8021p <priority> ] ce-vid <inner> [ ce-8021p <inner-priority> ]")
            .Choices(e => ref e.rewrite, ("1-to-2", TagRewrite.MapOneToTwo), ("2-to-2", TagRewrite.MapTwoToTwo))
            .Value("vlan", e => ref e.vlan).Value("priority", e => ref e.priority)
            .Value("inner", e => ref e.innerVlan).Value("inner-priority", e => ref e.innerPriority)
            .Undo("undo rewrite");
        evc.Command("rewrite map offset { increase | decrease } <offset>")
            .Choices(e => ref e.rewrite, ("increase", TagRewrite.Increase), ("decrease", TagRewrite.Decrease)).Value("offset", e => ref e.offset)
            .Undo("undo rewrite");
    }
}
