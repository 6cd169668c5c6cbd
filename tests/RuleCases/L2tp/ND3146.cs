namespace NetDsl.Examples.Misconfigured;

public static partial class ND3146
{
    public static Network Fixed() => Network.Define("ND3146", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicSysname("pair").NasLogicPort("GigabitEthernet0/1/1");
        });
        net.Backup(profile: p => p.NasLogicSysname("pair").NasLogicPort("GE0/1/1"));
    });

    public static Network Bad_one_side() => Network.Define("ND3146", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicSysname("pair"); // expect ND3146
        });
        net.Backup();
    });

    public static Network Bad_address() => Network.Define("ND3146", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicIp("10.9.9.1"); // expect ND3146
        });
        net.Backup(profile: p => p.NasLogicIp("10.9.9.2"));
    });

    public static Network Fixed_address() => Network.Define("ND3146", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicIp("10.9.9.2");
        });
        net.Backup(profile: p => p.NasLogicIp("10.9.9.2"));
    });

    public static Network Good_none() => Network.Define("ND3146", net =>
    {
        net.Master(profile: p =>
        {
            p.BackUpMulticast();
        });
        net.Backup();
    });

    public static Network Good_authorization() => Network.Define("ND3146", net =>
    {
        net.Master(bras => bras.RemoteBackupService("s1", s => s.Raw("radius-authorization source same-as nas-logic-ip")), p => p.NasLogicIp("10.9.9.1"));
        net.Backup(bras => bras.RemoteBackupService("s1", s => s.Raw("radius-authorization source same-as nas-logic-ip")), p => p.NasLogicIp("10.9.9.2"));
    });

    public static Network Unknown(InterfaceName port) => Network.Define("ND3146", net =>
    {
        net.Master(profile: p =>
        {
            p.NasLogicPort(port);
        });
        net.Backup(profile: p => p.NasLogicPort("GE0/1/1"));
    });
}
