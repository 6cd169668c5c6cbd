namespace NetDsl.Examples.Misconfigured;

/// <summary>The two devices have different NAS ports.</summary>
public static partial class ND3146
{
    public static Network Bad() => Network.Define("ND3146", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicSysname("pair").NasLogicPort("GE0/1/0"); // expect ND3146
        });
        net.Backup(profile: p => p.NasLogicSysname("pair").NasLogicPort("GE0/1/1"));
    });
}
