using NetDsl;
using NetDsl.Examples.L2tpHqos;

return NetworkProgram.Run(QueuesPerUser.Network(), args);
